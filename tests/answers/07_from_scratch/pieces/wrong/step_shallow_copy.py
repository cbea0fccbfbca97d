"""dict(params) and -= on the same arrays.

hint: A copy of the dictionary still holds the same arrays.
"""

def sgd_step(params, grads, learning_rate):
    new = dict(params)
    for k in new:
        new[k] -= learning_rate * grads[k]
    return new
