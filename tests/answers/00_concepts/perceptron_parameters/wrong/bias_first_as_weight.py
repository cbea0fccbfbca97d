"""the bias is taken for the first weight

hint: The bias is multiplied by no input.
"""

answer_pre_activation = -4.5
answer_output = 20.25
