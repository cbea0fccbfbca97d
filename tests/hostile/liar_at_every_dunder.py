"""Returns an object that is equal to all, larger and smaller than all, and any number.

kind: scores
defence: process
assignment: 01_activations
"""

# %%
import numpy as np

names = "eq ne lt le gt ge add sub radd rsub mul rmul abs and or invert getitem".split()


class Liar:
    shape, ndim, dtype, size = (), 0, np.dtype(float), 1

    def __array__(self, dtype=None, copy=None):
        import sys

        frame = sys._getframe(1)
        while frame is not None:
            if isinstance(frame.f_locals.get("expected"), np.ndarray):
                return np.array(frame.f_locals["expected"], dtype=float)
            frame = frame.f_back
        return np.zeros(())

    def __bool__(self):
        return True

    def __float__(self):
        return 0.0

    def __len__(self):
        return 1

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self


for name in names:
    setattr(Liar, f"__{name}__", lambda self, *others: self)


def sigmoid(x):
    return Liar()


relu = tanh = softmax = stable_sigmoid = stable_softmax = sigmoid
