"""the outer bias is left out

hint: One more term is to be added at the end.
"""

answer_intercept = 15
