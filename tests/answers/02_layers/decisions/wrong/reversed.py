"""True for a negative score

hint: Which side of 0 is the yes side?
"""

def decide(score):
    return score < 0
