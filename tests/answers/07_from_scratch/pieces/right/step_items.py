"""A loop over items."""

def sgd_step(params, grads, learning_rate):
    new = {}
    for key, value in params.items():
        new[key] = value - learning_rate * grads[key]
    return new
