"""Remembers its results."""

from functools import lru_cache


@lru_cache(maxsize=None)
def count_layer_parameters(num_perceptrons: int, dim: int) -> int:
    assert num_perceptrons >= 1 and dim >= 1
    return num_perceptrons + num_perceptrons * dim
