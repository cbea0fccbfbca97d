"""every step is believed to end at the minimum

hint: One step is only a part of the way.
"""

answer_from_right = 3
answer_second_step = 3
answer_from_left = 3
