"""bool(score)

hint: bool(-2) is True as well.
"""

def decide(score):
    return bool(score)
