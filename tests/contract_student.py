"""What a student might hand in; the contract test runs it here and in a worker."""

import functools
import time
import warnings

import matplotlib.pyplot as plt
import numpy as np


def scale(x, factor=2.0):
    return np.asarray(x) * factor


def zeros(x):
    return np.zeros(int(np.sum(x)))


def busy(seconds):
    start = time.process_time()
    while time.process_time() - start < seconds:
        pass
    return seconds


def look(x, expression):
    return eval(expression)


def emptied(things, number):
    size = len(things)
    things.clear()
    return size


def twice(f, x, rest):
    return [f(x), f(x)]


state = [1, 2]


def spoil():
    global state
    state = "spoilt"


def nothing(x):
    print(x)


def in_place(x):
    x *= 2
    return x


def deep_change(layer):
    layer[0]["weights"][0] = 7.0
    layer[0]["extra"] = [1]
    layer.append("more")


def swap(pair):
    pair[0], pair[1] = pair[1], pair[0]


def reshape_in_place(x):
    x.resize((2, 3), refcheck=False)


def same_object(x):
    return [x, x]


def noisy(x):
    warnings.warn("overflow encountered in exp", RuntimeWarning, stacklevel=1)
    return np.exp(x)


def draws(rng):
    return rng.random(3)


def batches(x, size):
    for start in range(0, len(x), size):
        x[start] = -1.0
        yield x[start : start + size]


def endless():
    number = 0
    while True:
        yield number
        number += 1


def apply(f, x):
    return [f(value) for value in x]


def apply_safely(f, x):
    try:
        return f(x)
    except ZeroDivisionError:
        return "division by zero"


KEPT = []


def remember(x):
    KEPT.append(x)


def change_kept():
    KEPT[-1] += 1


def keep(f):
    return {"activation_function": f, "list": [f]}


def fails(x):
    raise ValueError(f"cannot use {x}")


def fails_for_two(x):
    if x == 2:
        fails(x)
    return x


def fails_oddly(x):
    class Odd(KeyError):
        pass

    raise Odd("gone")


def leaves():
    raise SystemExit(3)


def draw_line(x, y):
    _, ax = plt.subplots()
    ax.plot(x, y, label="curve")
    ax.set_xlabel("x")
    plt.show()
    return ax


class Counter:
    def __init__(self, start):
        self.value = start
        self.items = {"a": 1}

    def up(self, by=1):
        self.value += by
        return self.value

    def __len__(self):
        return 5

    def __getitem__(self, index):
        return index * 10

    def __contains__(self, item):
        return item == 3

    def __array__(self, dtype=None, copy=None):
        return np.array([1.0, 2.0])

    def __float__(self):
        return 2.5


def counter(start):
    return Counter(start)


def add_one(x):
    return x + 1


add_lambda = lambda x: x + 1  # noqa: E731
vectorized = np.vectorize(lambda x: x + 1.0)


def odd_values():
    return {
        "scalar": np.float32(1.5),
        "nested": ([1, (2, 3)], {"k": np.arange(3)}),
        "set": {1, 2},
        "frozen": frozenset({3}),
        "bool": np.bool_(True),
        "big": 2**90,
        "text": "ä\ud800",
        "none": None,
        "range": range(3),
        "masked": np.ma.masked_array([1.0, 2.0], mask=[True, False]),
        "matrix": np.ones((2, 2)).view(np.matrix),
        "infinite": float("inf"),
    }


answer_number = 42
answer_text = "convex"
answer_list = [1, 2, 3]


def helper(x):
    return 2 * x


def uses_helpers(x):
    return helper(x) + missing_helper(x)  # noqa: F821


class UsesHelpers:
    def __call__(self, x):
        return uses_helpers(x)


uses_helpers_object = UsesHelpers()
uses_helpers_wrapped = functools.lru_cache(uses_helpers)
uses_helpers_partial = functools.partial(uses_helpers)
uses_helpers_vectorized = np.vectorize(uses_helpers)


class Stops:
    """Ends whatever iterates when it is looked at."""

    def __array__(self, dtype=None, copy=None):
        raise StopIteration

    def __iter__(self):
        return iter(())


def stops():
    return [Stops(), Stops()]
