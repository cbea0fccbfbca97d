"""floats without decimals"""

answer_iris_hidden = 640.0
answer_iris_output = 387.0
answer_iris_total = 1047.0
answer_takehome_first = 704.0
answer_takehome_second = 2080.0
answer_takehome_output = 33.0
answer_takehome_total = 2817.0
answer_iris_bytes = 4188.0
answer_takehome_bytes = 11268.0
