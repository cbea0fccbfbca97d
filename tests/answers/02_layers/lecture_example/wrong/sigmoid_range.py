"""the range of any sigmoid

hint: True, but the weights are limited, so you can say more.
"""

answer_first_low = 0.0
answer_first_high = 1.0
answer_second_low = 0.0
answer_second_high = 1.0
