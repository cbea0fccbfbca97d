"""cuts off the decimals first

hint: int(0.3) is 0.
"""

def decide(score):
    return int(score) > 0
