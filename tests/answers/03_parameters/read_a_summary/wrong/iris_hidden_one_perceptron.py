"""one perceptron only

hint: All 128 perceptrons.
"""

answer_iris_hidden = 5
