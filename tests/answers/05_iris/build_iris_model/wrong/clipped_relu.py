"""ReLU cut off at 6.

hint: ReLU has no upper end.
"""
import keras
from keras import layers


def build_iris_model():
    return keras.Sequential(
        [
            keras.Input((4,)),
            layers.Dense(4, activation="relu"),
            layers.Dense(128, activation="relu6"),
            layers.Dense(3, activation="softmax"),
        ]
    )
