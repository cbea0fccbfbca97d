"""numbers as text

hint: Numbers, without quotation marks.
"""

answer_from_right = "4.6"
