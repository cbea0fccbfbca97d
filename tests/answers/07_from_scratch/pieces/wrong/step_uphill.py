"""The gradient is added.

hint: You are walking uphill: check the sign.
"""

def sgd_step(params, grads, learning_rate):
    return {k: params[k] + learning_rate * grads[k] for k in params}
