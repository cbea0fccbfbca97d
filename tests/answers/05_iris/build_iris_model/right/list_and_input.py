"""A list with keras.Input."""
import keras
from keras import layers

def build_iris_model():
    return keras.Sequential([
        keras.Input(shape=(4,)),
        layers.Dense(4, activation="relu", name="first"),
        layers.Dense(128, activation="relu", name="second"),
        layers.Dense(3, activation="softmax", name="output"),
    ])
