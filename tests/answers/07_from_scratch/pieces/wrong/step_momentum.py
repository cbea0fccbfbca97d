"""Keeps a velocity between the calls.

hint: A step depends on nothing but its arguments.
"""
_velocity = {}
def sgd_step(params, grads, learning_rate):
    new = {}
    for key in params:
        last = _velocity.get(key)
        last = 0.9 * last if last is not None and last.shape == grads[key].shape else 0.0
        _velocity[key] = last - learning_rate * grads[key]
        new[key] = params[key] + _velocity[key]
    return new
