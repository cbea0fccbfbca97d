"""A Python list.

hint: A list is no tensor: hand it to TensorFlow.
"""


def rank_1():
    return [2.0, 3.0, 4.0]
