"""parameters are believed to be found by hand first

hint: The training starts from chance.
"""

answer_training = ["B", "C", "F"]
