"""one linear perceptron, then abs"""

def xor_network():
    return [[{"weights": [0.0, 1.0, -1.0], "activation_function": abs}]]
