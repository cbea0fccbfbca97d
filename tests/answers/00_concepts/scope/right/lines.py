"""One letter a line."""

answer_scope = """
B
C
E
G
"""
