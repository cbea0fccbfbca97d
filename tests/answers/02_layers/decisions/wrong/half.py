"""the limit 0.5 for a score

hint: 0.5 is the limit for a probability; for the score it is 0.
"""

def decide(score):
    return score > 0.5
