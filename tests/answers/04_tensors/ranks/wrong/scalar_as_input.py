"""A Keras input instead of a value.

hint: keras.Input is a place for data to come; it holds no value.
"""
import keras


def rank_0():
    return keras.Input(shape=(), dtype="int32")
