"""numbers as floats, small letters"""

answer_input_dimension = 144.0
answer_output_dimension = 26.0
answer_composition = "c"
answer_network = "b d f"
