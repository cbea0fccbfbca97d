"""eight bytes for each number

hint: float32 has 32 bits.
"""

answer_iris_bytes = 8376
answer_takehome_bytes = 22536
