"""one bias for each layer

hint: One bias per perceptron.
"""

answer_iris_hidden = 513
answer_iris_output = 385
answer_iris_total = 918
answer_iris_bytes = 3672
