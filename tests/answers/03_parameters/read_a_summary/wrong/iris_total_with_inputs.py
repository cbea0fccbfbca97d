"""inputs counted as a layer

hint: The inputs are data.
"""

answer_iris_total = 1067
answer_iris_bytes = 4268
