"""the bias is left out

hint: The sum has one more term.
"""

answer_pre_activation = 4
answer_output = 16
answer_at_zero = 0
