"""Changes the caller's arrays.

hint: The caller still needs the old parameters.
"""

def sgd_step(params, grads, learning_rate):
    for k in params:
        params[k] -= learning_rate * grads[k]
    return params
