"""kilobytes

hint: Bytes, not KB.
"""

answer_iris_bytes = 4.09
answer_takehome_bytes = 11.00
