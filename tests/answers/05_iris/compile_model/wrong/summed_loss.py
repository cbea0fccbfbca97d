"""Sums the loss over the rows of a batch.

hint: The loss is averaged over the flowers.
"""
import keras


def compile_model(model):
    loss = keras.losses.CategoricalCrossentropy(reduction="sum")
    model.compile("adam", loss, metrics=["accuracy"])
    return model
