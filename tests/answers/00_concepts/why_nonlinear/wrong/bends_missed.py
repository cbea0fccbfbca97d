"""bends of ReLU networks are left out

hint: Look at the picture once more.
"""

answer_nonlinear = ["A", "C"]
