"""not equal to zero

hint: Below 0 is no.
"""

def decide(score):
    return score != 0
