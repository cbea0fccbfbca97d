"""underscores in numbers"""

answer_iris_total = 1_047
answer_takehome_second = 2_080
answer_takehome_total = 2_817
answer_takehome_bytes = 11_268
