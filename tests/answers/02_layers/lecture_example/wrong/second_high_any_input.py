"""assumes inputs of 0.981 in the second layer

hint: The question is about the printed input.
"""

answer_second_high = 0.997
