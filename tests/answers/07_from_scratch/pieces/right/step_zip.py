"""zip of values; the order of the keys of grads is looked up."""

def sgd_step(params, grads, learning_rate):
    keys = list(params)
    values = [params[k] - grads[k] * learning_rate for k in keys]
    return dict(zip(keys, values))
