"""leaves the bias out of the largest sum

hint: The bias may be 1 as well.
"""

answer_first_high = 0.950
answer_second_high = 0.940
