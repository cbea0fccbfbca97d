"""weights of the first layer's perceptrons

hint: The second layer has five inputs.
"""

answer_second_weights_length = 4
