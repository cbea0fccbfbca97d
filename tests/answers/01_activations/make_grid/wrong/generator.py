"""A generator, which is no array.


hint: The docstring promises an array of shape (n,): what does your function return?
"""


def make_grid(lo, hi, n):
    for place in range(n):
        yield lo + place * (hi - lo) / (n - 1)
