"""Goes half the way to the minimum each time.


hint: The step is the learning rate times the derivative.
"""

answer_from_right = 4.0
answer_second_step = 3.5
answer_from_left = 2.0
