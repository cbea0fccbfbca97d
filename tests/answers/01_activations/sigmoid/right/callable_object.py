"""An object that is called."""

import numpy as np


class Sigmoid:
    slope = 1.0

    def __call__(self, x):
        return np.divide(1.0, np.add(1.0, np.power(np.e, np.multiply(-self.slope, x))))


sigmoid = Sigmoid()
