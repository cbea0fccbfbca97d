"""bits

hint: 8 bits are a byte.
"""

answer_iris_bytes = 33504
answer_takehome_bytes = 90144
