"""only the learning rate is subtracted

hint: The step is longer where the curve is steeper.
"""

answer_from_right = 4.9
answer_second_step = 4.8
answer_from_left = 0.9
