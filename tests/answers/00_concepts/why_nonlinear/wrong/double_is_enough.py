"""Takes doubling for an activation function that bends.


hint: The graph of f(z) = 2z is a straight line.
"""

answer_nonlinear = ["A", "D", "E"]
