"""the size of the derivative is subtracted on both sides

hint: Minus times minus: on the left of the valley w must grow.
"""

answer_from_left = 0.6
