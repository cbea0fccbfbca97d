"""the sum is left to Python"""

answer_pre_activation = 2 * 0.5 + (-3) * (-1) + (-1.5)
answer_output = (2 * 0.5 + (-3) * (-1) + (-1.5)) ** 2
