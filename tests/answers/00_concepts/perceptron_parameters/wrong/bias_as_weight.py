"""the bias is counted among the weights

hint: The weights here are those of the inputs.
"""

answer_weights = 8
