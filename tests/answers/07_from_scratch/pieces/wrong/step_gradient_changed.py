"""Scales the caller's gradients in place.

hint: grads belongs to the caller.
"""

def sgd_step(params, grads, learning_rate):
    new = {}
    for k in params:
        grads[k] *= learning_rate
        new[k] = params[k] - grads[k]
    return new
