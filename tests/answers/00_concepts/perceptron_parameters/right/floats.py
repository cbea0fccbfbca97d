"""counts as floats"""

answer_weights = 7.0
answer_parameters = 8.0
