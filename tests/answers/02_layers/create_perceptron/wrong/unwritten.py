"""left as it was

hint: How many numbers does a perceptron need?
"""

def create_perceptron(dim):
    pass
