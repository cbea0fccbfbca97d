"""the shape as a list"""

answer_output_shape = [32, 3]
