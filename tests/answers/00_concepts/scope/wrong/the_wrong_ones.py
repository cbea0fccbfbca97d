"""the wrong statements are given instead of the right ones

hint: The question asks for the right statements.
"""

answer_scope = ["A", "D", "F", "H"]
