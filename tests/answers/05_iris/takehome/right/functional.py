"""The functional interface."""
import keras

def build_takehome_model():
    inputs = keras.Input((10,))
    x = keras.layers.Dense(64, activation='relu')(inputs)
    x = keras.layers.Dense(32, activation='relu')(x)
    return keras.Model(inputs, keras.layers.Dense(1, activation='sigmoid')(x))
