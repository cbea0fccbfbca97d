"""the output at zero inputs instead of the pre-activation

hint: The pre-activation comes before the square.
"""

answer_at_zero = 2.25
