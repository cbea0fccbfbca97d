"""Gives the output at zero inputs, not the pre-activation.


hint: The last question asks for the number before the activation function.
"""

answer_at_zero = 2.25
