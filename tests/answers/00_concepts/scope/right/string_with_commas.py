"""one string, small letters, other order"""

answer_scope = "g, e, c, b"
