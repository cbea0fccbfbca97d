"""the biases are added

hint: The bias of the first layer goes through the second one too.
"""

answer_intercept = -1
