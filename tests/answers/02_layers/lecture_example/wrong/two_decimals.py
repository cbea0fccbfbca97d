"""only two decimals

hint: Three decimals.
"""

answer_first_low = 0.09
answer_first_high = 0.98
