"""a tuple, letters with brackets and spaces"""

answer_scope = ("b)", " c)", "(E)", "G ")
