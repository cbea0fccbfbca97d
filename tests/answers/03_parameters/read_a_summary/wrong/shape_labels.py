"""one label for each flower

hint: One number for each perceptron of the last layer.
"""

answer_output_shape = (32, 1)
