"""numbers of the statements instead of letters

hint: The statements have letters; give these, in quotation marks.
"""

answer_scope = [2, 3, 5, 7]
