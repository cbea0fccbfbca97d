"""an object, activations by getattr of keras"""

import keras


class TensorLayer:
    def __call__(self, X, W, b, name):
        return keras.activations.get(name)(keras.ops.matmul(X, W) + b)


tf_layer = TensorLayer()
