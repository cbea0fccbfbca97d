"""the bias is subtracted

hint: The bias is added, and it is negative here.
"""

answer_pre_activation = 5.5
answer_output = 30.25
