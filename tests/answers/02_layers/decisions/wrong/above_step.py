"""step(score - 1)

hint: The limit is 0.
"""

def decide(score):
    return bool(step(score - 1e-3))
