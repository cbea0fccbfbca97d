"""the inner bias unchanged

hint: The bias of the first layer is multiplied as well.
"""

answer_intercept = 3
