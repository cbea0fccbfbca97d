"""slope and intercept by a fit"""

import numpy as np

x = np.linspace(-3, 3, 7)
answer_slope, answer_intercept = np.polyfit(x, 5 * (2 * x + 3) - 4, 1)
