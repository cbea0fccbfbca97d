"""not below or equal"""

def decide(score):
    return not score <= 0
