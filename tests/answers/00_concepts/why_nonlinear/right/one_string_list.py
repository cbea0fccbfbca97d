"""a list with one string of several letters"""

answer_nonlinear = ["A, C", "E"]
