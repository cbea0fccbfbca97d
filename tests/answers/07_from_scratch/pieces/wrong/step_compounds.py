"""The rate shrinks from key to key.

hint: One learning rate for all.
"""
def sgd_step(params, grads, learning_rate):
    new = {}
    for key in params:
        new[key] = params[key] - learning_rate * grads[key]
        learning_rate *= 0.99
    return new
