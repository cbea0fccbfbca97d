"""0.1 instead of the argument.

hint: Use the argument learning_rate.
"""

def sgd_step(params, grads, learning_rate):
    return {k: params[k] - 0.1 * grads[k] for k in params}
