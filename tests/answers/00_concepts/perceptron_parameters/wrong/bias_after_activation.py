"""the bias is added after the activation function

hint: The activation function gets the whole pre-activation.
"""

answer_output = 14.5
