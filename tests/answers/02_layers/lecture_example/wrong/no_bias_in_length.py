"""forgets the bias in the weights array

hint: Inputs plus one.
"""

answer_second_weights_length = 5
