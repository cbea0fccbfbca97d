"""The arrays of the whole model, two by two, kernel and bias by attribute."""
import numpy as np
import keras

def keras_to_layers(model):
    arrays = model.get_weights()
    network = []
    for i, layer in enumerate(model.layers):
        kernel, bias = arrays[2 * i], arrays[2 * i + 1]
        if layer.activation == keras.activations.relu:
            f = relu
        elif layer.activation == keras.activations.sigmoid:
            f = sigmoid
        else:
            f = identity
        network.append([{'weights': np.r_[bias[j], kernel[:, j]], 'activation_function': f} for j in range(len(bias))])
    return network
