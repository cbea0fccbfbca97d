"""answers as text

hint: Numbers, without quotation marks.
"""

answer_first_output_length = "5"
answer_first_low = "0.091"
