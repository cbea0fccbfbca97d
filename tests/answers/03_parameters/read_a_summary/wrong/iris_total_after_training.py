"""the total with the optimizer's numbers

hint: Parameters of the model only.
"""

answer_iris_total = 3143
