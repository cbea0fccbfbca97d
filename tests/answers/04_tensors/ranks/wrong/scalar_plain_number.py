"""A Python number.

hint: A plain 4 is no tensor: which function of tf makes one?
"""


def rank_0():
    return 4
