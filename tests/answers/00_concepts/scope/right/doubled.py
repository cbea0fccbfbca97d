"""A letter given twice."""

answer_scope = ("G", "E", "C", "B", "B")
