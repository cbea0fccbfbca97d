"""one output only: the letter itself

hint: There is a score for each letter.
"""

answer_output_dimension = 1
