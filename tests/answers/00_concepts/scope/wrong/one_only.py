"""one right statement, as if only one could be right

hint: More than one statement is right.
"""

answer_scope = "B"
