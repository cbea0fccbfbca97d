"""one byte for each number

hint: 4 bytes each.
"""

answer_iris_bytes = 1047
answer_takehome_bytes = 2817
