"""GELU in the second hidden layer.

hint: Both hidden layers use ReLU.
"""
import keras
from keras import layers


def build_iris_model():
    return keras.Sequential(
        [
            keras.Input((4,)),
            layers.Dense(4, activation="relu"),
            layers.Dense(128, activation="gelu"),
            layers.Dense(3, activation="softmax"),
        ]
    )
