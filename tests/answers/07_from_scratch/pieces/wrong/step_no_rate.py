"""The learning rate is ignored.

hint: learning_rate scales the step.
"""

def sgd_step(params, grads, learning_rate):
    return {k: params[k] - grads[k] for k in params}
