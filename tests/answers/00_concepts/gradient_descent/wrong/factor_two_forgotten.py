"""the 2 of the derivative is forgotten

hint: The derivative is given: 2 (w - 3).
"""

answer_from_right = 4.8
answer_second_step = 4.62
answer_from_left = 1.2
