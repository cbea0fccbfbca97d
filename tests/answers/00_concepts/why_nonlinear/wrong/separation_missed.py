"""several linear layers are believed to separate more than a line

hint: Several linear layers are one linear layer.
"""

answer_nonlinear = ["A", "E"]
