"""one string without separators"""

answer_scope = "BCEG"
