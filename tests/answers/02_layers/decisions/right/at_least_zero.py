"""0 counts as yes"""

def decide(score):
    return score >= 0
