"""weights only

hint: Each perceptron also has a bias.
"""

answer_takehome_first = 640
answer_takehome_second = 2048
answer_takehome_output = 32
answer_takehome_total = 2720
answer_takehome_bytes = 10880
