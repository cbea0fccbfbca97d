"""Gradients below 0 are stopped as well.

hint: The gradient's own sign does not matter.
"""
def relu_backward(dA, Z):
    return np.where((Z > 0) & (dA > 0), dA, 0.0)
