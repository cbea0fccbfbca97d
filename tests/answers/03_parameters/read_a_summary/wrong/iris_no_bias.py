"""weights only

hint: Each perceptron also has a bias.
"""

answer_iris_hidden = 512
answer_iris_output = 384
answer_iris_total = 912
answer_iris_bytes = 3648
