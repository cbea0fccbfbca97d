"""Rounds to whole numbers.


hint: Nothing has to be rounded: give the decimals.
"""

answer_from_right = 5
answer_second_step = 4
answer_from_left = 1
