"""a point for a comma

hint: No separators.
"""

answer_iris_total = 1.047
