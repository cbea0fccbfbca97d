"""the step instead of the new place

hint: The step is taken from the old w.
"""

answer_from_right = 0.4
answer_second_step = 0.32
answer_from_left = -0.4
