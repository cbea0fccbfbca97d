"""Squares the inputs instead of the pre-activation.


hint: The activation function gets z, not the inputs.
"""

answer_output = 4 * 0.5 + 9 * -1 - 1.5
