"""the output layer gets the features

hint: What arrives at the third row?
"""

answer_iris_output = 15
