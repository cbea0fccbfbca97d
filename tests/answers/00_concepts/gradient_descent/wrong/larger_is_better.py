"""a larger learning rate is believed to be better always

hint: A long step can land on the other side, higher up.
"""

answer_training = ["A", "C", "E"]
