"""no return

hint: The function ends without return, so it gives None.
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        result.append(p['activation_function'](np.dot(X, p['weights'][1:]) + p['weights'][0]))
    print(len(result))
