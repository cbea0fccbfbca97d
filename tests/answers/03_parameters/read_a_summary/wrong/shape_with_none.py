"""None left in the shape

hint: The batch has 32 flowers now.
"""

answer_output_shape = (None, 3)
