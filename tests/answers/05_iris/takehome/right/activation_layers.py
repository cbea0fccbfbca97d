"""Activations as layers of their own, compiled."""
import keras
from keras import layers

def build_takehome_model():
    model = keras.Sequential([keras.Input((10,)), layers.Dense(64), layers.ReLU(), layers.Dense(32), layers.ReLU(), layers.Dense(1), layers.Activation('sigmoid')])
    model.compile(optimizer='adam', loss='binary_crossentropy', metrics=['accuracy'])
    return model
