"""Text that looks like a list."""

answer_scope = "['B', 'C', 'E', 'G']"
