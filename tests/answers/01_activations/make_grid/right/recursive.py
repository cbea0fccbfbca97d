"""Halfway recursion: the last point, and before it the grid of the rest."""


def make_grid(lo, hi, n):
    if n == 1:
        return [hi]
    step = (hi - lo) / (n - 1)
    return [lo] + make_grid(lo + step, hi, n - 1)
