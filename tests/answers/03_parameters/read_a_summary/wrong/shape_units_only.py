"""units only

hint: A pair.
"""

answer_output_shape = 3
