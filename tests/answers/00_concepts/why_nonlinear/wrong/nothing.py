"""No statement at all.


hint: At least one of the statements is right.
"""

answer_nonlinear = set()
