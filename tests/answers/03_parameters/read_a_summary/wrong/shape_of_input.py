"""the input's shape

hint: What comes out, not what goes in.
"""

answer_output_shape = (32, 4)
