"""rounded outward, so that the range is surely wide enough"""

answer_first_low = 0.091
answer_first_high = 0.982
answer_second_low = 0.5
answer_second_high = 0.978
