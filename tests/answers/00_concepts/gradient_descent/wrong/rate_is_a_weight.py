"""the learning rate is taken for a weight

hint: Who chooses the learning rate, and when?
"""

answer_training = ["A", "C", "F", "G"]
