"""Noise on the inputs while training.

hint: Nothing else may change the output, in training neither.
"""
import keras
from keras import layers


def build_iris_model():
    return keras.Sequential(
        [
            keras.Input((4,)),
            layers.GaussianNoise(0.5),
            layers.Dense(4, activation="relu"),
            layers.Dense(128, activation="relu"),
            layers.Dense(3, activation="softmax"),
        ]
    )
