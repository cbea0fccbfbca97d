"""looks at the whole part only

hint: 0.3 is above 0.
"""

def decide(score):
    return score // 1 > 0
