"""four decimals"""

answer_first_low = 0.0911
answer_first_high = 0.9811
answer_second_low = 0.5000
answer_second_high = 0.9772
