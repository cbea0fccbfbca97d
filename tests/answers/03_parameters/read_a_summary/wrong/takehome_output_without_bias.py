"""no bias in the output

hint: The last perceptron has a bias.
"""

answer_takehome_output = 32
