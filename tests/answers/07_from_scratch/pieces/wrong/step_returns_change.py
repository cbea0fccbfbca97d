"""Returns the change instead of the new parameters.

hint: The result holds the parameters after the step.
"""

def sgd_step(params, grads, learning_rate):
    return {k: -learning_rate * grads[k] for k in params}
