"""input and output dimension swapped

hint: What goes in is the picture.
"""

answer_input_dimension = 26
answer_output_dimension = 144
