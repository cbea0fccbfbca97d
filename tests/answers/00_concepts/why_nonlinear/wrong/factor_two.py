"""a straight line is taken for non-linear

hint: Draw f(z) = 2z.
"""

answer_nonlinear = ["A", "C", "D", "E"]
