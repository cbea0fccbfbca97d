"""A decorator that lets numbers and arrays in."""

from functools import wraps

import numpy as np


def elementwise(function):
    @wraps(function)
    def wrapper(x, /):
        array = np.array(x, dtype=np.float64, copy=True)
        result = function(array)
        return result.item() if np.isscalar(x) else result

    return wrapper


@elementwise
def sigmoid(x: np.ndarray) -> np.ndarray:
    np.negative(x, out=x)
    np.exp(x, out=x)
    x += 1
    return 1 / x
