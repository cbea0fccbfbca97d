"""units and inputs swapped

hint: 128 perceptrons with 4 inputs own 128 * 5.
"""

answer_iris_hidden = 516
