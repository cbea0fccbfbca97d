"""first layer left out of the total

hint: Add all rows.
"""

answer_iris_total = 1027
