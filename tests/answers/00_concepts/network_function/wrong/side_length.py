"""the side of the picture is taken for its numbers

hint: How many pixels has the whole picture?
"""

answer_input_dimension = 12
