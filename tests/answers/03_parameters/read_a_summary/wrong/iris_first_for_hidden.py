"""Gives the first row's parameters once more for the hidden layer.


hint: The question begins with the second row: its inputs are the units of the first.
"""

answer_iris_hidden = 20
answer_iris_output = 640
answer_iris_total = 660
