"""the bias is added to every product

hint: The bias is added once.
"""

answer_pre_activation = 1
answer_output = 1
