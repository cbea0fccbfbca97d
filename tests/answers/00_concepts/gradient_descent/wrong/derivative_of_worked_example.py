"""Uses 2w, the derivative of the worked example.


hint: The error is another one here: its derivative is 2 (w - 3).
"""

answer_from_right = 5 - 0.1 * 2 * 5
answer_second_step = 4 - 0.1 * 2 * 4
answer_from_left = 1 - 0.1 * 2 * 1
