"""120 perceptrons instead of 128.

hint: 120 is the number of flowers; the lecture's layer has 128 perceptrons.
"""
import keras
from keras import layers


def build_iris_model():
    return keras.Sequential(
        [
            keras.Input((4,)),
            layers.Dense(4, activation="relu"),
            layers.Dense(120, activation="relu"),
            layers.Dense(3, activation="softmax"),
        ]
    )
