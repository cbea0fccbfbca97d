"""Copies of each array, then -=."""

def sgd_step(params, grads, learning_rate):
    new = {k: v.copy() for k, v in params.items()}
    for k in grads:
        new[k] -= learning_rate * grads[k]
    return new
