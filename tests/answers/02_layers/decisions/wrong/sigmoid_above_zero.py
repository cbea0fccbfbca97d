"""sigmoid of the score above 0: always True

hint: A sigmoid is always above 0.
"""

def decide(score):
    return sigmoid(score) > 0
