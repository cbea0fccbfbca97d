"""The digit in quotes.

hint: "4" in quotes is text; the tensor shall hold a number.
"""


def rank_0():
    return tf.constant("4")
