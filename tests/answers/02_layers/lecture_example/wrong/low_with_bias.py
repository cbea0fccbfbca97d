"""adds a bias of 1 in the smallest sum

hint: For the smallest sum the bias is 0.
"""

answer_first_low = 0.214
