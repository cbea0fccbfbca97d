"""computes in half precision

hint: float16 keeps three digits only; leave the type alone.
"""
import numpy as np


def compute_output_for_layer(X, layer):
    X = np.array(X, dtype=np.float16)
    return [float(np.float16(p['activation_function'](np.dot(X, p['weights'][1:]) + p['weights'][0]))) for p in layer]
