"""weights of the whole second layer

hint: The question is about one perceptron.
"""

answer_second_weights_length = 12
