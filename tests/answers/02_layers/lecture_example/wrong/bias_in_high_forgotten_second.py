"""second high without its bias

hint: The bias can be 1 too.
"""

answer_second_high = 0.940
