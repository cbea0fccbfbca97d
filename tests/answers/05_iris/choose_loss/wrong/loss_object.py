"""Returns loss objects instead of their names.

hint: A string is asked for.
"""
import keras


def choose_loss(task):
    losses = {
        "binary": keras.losses.BinaryCrossentropy(),
        "multiclass_one_hot": keras.losses.CategoricalCrossentropy(),
        "multiclass_integer": keras.losses.SparseCategoricalCrossentropy(),
        "regression": keras.losses.MeanSquaredError(),
    }
    return losses[task]
