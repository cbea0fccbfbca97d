"""the derivative is added

hint: Against the derivative: mind the minus sign.
"""

answer_from_right = 5.4
answer_second_step = 5.88
answer_from_left = 0.6
