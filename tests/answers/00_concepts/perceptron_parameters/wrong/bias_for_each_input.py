"""one bias for each input

hint: There is one bias in a perceptron.
"""

answer_parameters = 14
