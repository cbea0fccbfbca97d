"""the bias is not among the parameters

hint: What else does training change besides the weights?
"""

answer_parameters = 7
