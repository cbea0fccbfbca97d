"""axes swapped

hint: Samples are rows.
"""

answer_output_shape = (3, 32)
