"""only the outer bias is kept

hint: What is y at x = 0? Work out z first.
"""

answer_intercept = -4
