"""the number of layers is taken for the output dimension

hint: Count the numbers that come out.
"""

answer_output_dimension = 3
