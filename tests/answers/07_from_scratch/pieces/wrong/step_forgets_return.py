"""Changes params and returns nothing.

hint: Return a new dictionary.
"""

def sgd_step(params, grads, learning_rate):
    for k in params:
        params[k] = params[k] - learning_rate * grads[k]
