"""the limit 1

hint: The limit is 0.
"""

def decide(score):
    return score >= 1
