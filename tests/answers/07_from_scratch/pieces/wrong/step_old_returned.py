"""Hands the old parameters back.

hint: Compare before and after.
"""
def sgd_step(params, grads, learning_rate):
    return {key: value.copy() for key, value in params.items()}
