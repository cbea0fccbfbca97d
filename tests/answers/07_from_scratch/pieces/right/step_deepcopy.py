"""deepcopy, then in place."""

import copy


def sgd_step(params, grads, learning_rate):
    new = copy.deepcopy(params)
    for k in new:
        new[k] -= learning_rate * grads[k]
    return new
