"""low and high swapped

hint: The low end comes first.
"""

answer_first_low = 0.981
answer_first_high = 0.091
