"""a set"""

answer_scope = {"B", "C", "E", "G"}
