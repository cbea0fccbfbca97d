"""returns the score where it is positive

hint: A decision is True or False.
"""

def decide(score):
    return max(score, 0)
