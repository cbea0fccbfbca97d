"""the old derivative is used in the second step

hint: Work the derivative out at the new place.
"""

answer_second_step = 4.2
