"""a string of small letters"""

answer_training = "f, c, a"
