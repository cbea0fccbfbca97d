"""the hidden layer's shape

hint: The last layer.
"""

answer_output_shape = (32, 128)
