"""True or false for each statement instead of letters.


hint: Give the letters of the right statements.
"""

answer_scope = [False, True, True, False, True, False, True, False]
