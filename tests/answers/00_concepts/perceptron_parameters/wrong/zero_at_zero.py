"""zero inputs are believed to give zero

hint: Which term of the sum has no input in it?
"""

answer_at_zero = 0
