"""depth alone is believed to bend

hint: A line put into a line: what is it?
"""

answer_nonlinear = ["B", "C", "E"]
