"""the distance shrinks by a fifth in each step"""

answer_from_right, answer_second_step = (3 + 2 * 0.8**k for k in (1, 2))
answer_from_left = 3 - 2 * 0.8
