"""a tuple"""

answer_training = ("A", "F", "C")
