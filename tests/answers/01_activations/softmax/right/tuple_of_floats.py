"""Plain Python, a tuple in the end."""

from math import exp


def softmax(z):
    powers = [exp(float(score)) for score in z]
    total = sum(powers)
    return tuple(power / total for power in powers)
