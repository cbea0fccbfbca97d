"""True for any score but 0

hint: A score below 0 says no.
"""

def decide(score):
    return score != 0
