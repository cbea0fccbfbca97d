"""the second step starts at 5 again

hint: Each step starts where the last one ended.
"""

answer_second_step = 4.68
