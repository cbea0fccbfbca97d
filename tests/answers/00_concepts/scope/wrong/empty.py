"""an empty list

hint: At least one statement is right.
"""

answer_scope = []
