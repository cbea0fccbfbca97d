"""Gives each model the bytes of the other one.


hint: Which of the two models is the larger one?
"""

answer_iris_bytes = 11268
answer_takehome_bytes = 4188
