"""a single flower

hint: The whole batch.
"""

answer_output_shape = (1, 3)
