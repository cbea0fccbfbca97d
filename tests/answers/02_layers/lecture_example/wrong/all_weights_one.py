"""all weights 1 for the largest, all 0 for the smallest

hint: A weight on the negative input lowers the sum.
"""

answer_first_low = 0.5
answer_first_high = 0.839
