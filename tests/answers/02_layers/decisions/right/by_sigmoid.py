"""a probability above 0.5"""

def decide(score):
    return sigmoid(score) > 0.5
