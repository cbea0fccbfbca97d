"""the start is given back

hint: The derivative is not 0 there.
"""

answer_from_right = 5
answer_second_step = 5
answer_from_left = 1
