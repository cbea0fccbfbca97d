"""Dropout between the layers.

hint: Nothing else may change the output: leave dropout out.
"""
import keras
from keras import layers


def build_iris_model():
    return keras.Sequential(
        [
            keras.Input((4,)),
            layers.Dense(4, activation="relu"),
            layers.Dense(128, activation="relu"),
            layers.Dropout(0.5),
            layers.Dense(3, activation="softmax"),
        ]
    )
