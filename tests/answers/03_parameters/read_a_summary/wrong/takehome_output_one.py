"""one output, one parameter

hint: One perceptron, 32 inputs.
"""

answer_takehome_output = 1
