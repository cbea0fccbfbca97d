"""rounds first

hint: round(0.3) is 0.
"""

def decide(score):
    return round(score) > 0
