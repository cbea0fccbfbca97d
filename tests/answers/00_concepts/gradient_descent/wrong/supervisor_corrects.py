"""a person is believed to correct the weights

hint: What a person supplies are the labels.
"""

answer_training = ["A", "D", "F"]
