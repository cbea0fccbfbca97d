"""units and inputs swapped in the last layer

hint: 3 perceptrons with 128 inputs.
"""

answer_iris_output = 512
