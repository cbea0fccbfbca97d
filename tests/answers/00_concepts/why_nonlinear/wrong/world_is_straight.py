"""real patterns are believed to be straight

hint: Then a linear classifier would do for everything.
"""

answer_nonlinear = ["A", "C", "F"]
