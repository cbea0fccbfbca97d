"""the learning rate is left out

hint: The derivative is multiplied by the learning rate.
"""

answer_from_right = 1
answer_second_step = 5
answer_from_left = 5
