"""a number as text

hint: Numbers, without quotation marks.
"""

answer_pre_activation = "2.5"
