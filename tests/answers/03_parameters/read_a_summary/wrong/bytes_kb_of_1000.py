"""kilobytes of 1000

hint: Start from the parameters.
"""

answer_iris_bytes = 4090
answer_takehome_bytes = 11000
