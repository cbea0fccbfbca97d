"""floats and small letters"""

answer_slope = 10.0
answer_intercept = 11.0
answer_nonlinear = "a,c,e"
