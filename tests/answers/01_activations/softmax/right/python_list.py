"""Pure Python, a list."""

import math


def softmax(z):
    exps = [math.exp(v) for v in z]
    total = sum(exps)
    return [e / total for e in exps]
