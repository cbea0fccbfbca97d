"""0 as the smallest output of the second layer

hint: All its inputs are positive: how small can the sum be?
"""

answer_second_low = 0.0
