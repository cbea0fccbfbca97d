"""Builds the model once, and returns that one at every call.

hint: Each call has to return a new model: build it inside the function.
"""
import keras

the_model = keras.Sequential(
    [
        keras.Input((4,)),
        keras.layers.Dense(4, activation="relu"),
        keras.layers.Dense(128, activation="relu"),
        keras.layers.Dense(3, activation="softmax"),
    ]
)


def build_iris_model():
    return the_model
