"""The shape of the layer's parameters.


hint: The shape is asked of what comes out, not of the weights inside the layer.
"""

answer_output_shape = (128, 3)
