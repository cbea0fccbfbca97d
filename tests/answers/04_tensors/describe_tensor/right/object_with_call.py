"""a callable object, NumPy whole numbers"""

import numpy as np


class Describer:
    def __call__(self, t):
        shape = np.array(t.shape, dtype=int)
        return np.int64(shape.size), tuple(shape), np.dtype(t.dtype.as_numpy_dtype).name


describe_tensor = Describer()
