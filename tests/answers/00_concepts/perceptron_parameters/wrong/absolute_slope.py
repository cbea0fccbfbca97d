"""intercept with the wrong sign

hint: The bias keeps its sign.
"""

answer_at_zero = 1.5
