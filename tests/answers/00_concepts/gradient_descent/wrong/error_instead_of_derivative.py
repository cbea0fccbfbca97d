"""the error in place of its derivative, from the left

hint: The derivative may be negative; the error cannot.
"""

answer_from_left = 0.6
