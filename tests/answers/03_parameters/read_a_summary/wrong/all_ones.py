"""Puts the same number everywhere.


hint: Work each row out: units times inputs plus one.
"""

answer_iris_hidden = answer_iris_output = answer_iris_total = 1
answer_takehome_first = answer_takehome_second = answer_takehome_output = 1
answer_takehome_total = 1
