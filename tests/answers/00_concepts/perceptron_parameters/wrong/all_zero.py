"""Zero everywhere.


hint: Work the sum out: which of its terms are there although you have a zero?
"""

answer_pre_activation = 0
answer_output = 0
answer_at_zero = 0
