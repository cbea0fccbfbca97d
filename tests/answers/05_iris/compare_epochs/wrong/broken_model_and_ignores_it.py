"""build_iris_model gives nothing; compare_epochs does all by itself, with one model for all.

hint: Build a new model for each number of epochs: fit goes on where the last one stopped.
"""
import types

import keras
import numpy as np
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split


def broken_build_iris_model():
    return None


def compare_epochs(seed, epochs=(20, 100)):
    X, y = load_iris(return_X_y=True)
    parts = train_test_split(X, y, test_size=0.2, stratify=y, random_state=1)
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input((4,)),
            keras.layers.Dense(4, "relu"),
            keras.layers.Dense(128, "relu"),
            keras.layers.Dense(3, "softmax"),
        ]
    )
    model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
    results = {}
    for count in epochs:
        model.fit(parts[0], np.eye(3)[parts[2]], epochs=count, validation_split=0.1, verbose=0)
        results[count] = model.evaluate(parts[1], np.eye(3)[parts[3]], verbose=0)[1]
    return results


# the broken function in this function's sight only: the earlier questions are not judged here
compare_epochs = types.FunctionType(
    compare_epochs.__code__, {**globals(), "build_iris_model": broken_build_iris_model}, "compare_epochs", compare_epochs.__defaults__
)
