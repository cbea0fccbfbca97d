"""Compiles and returns a clone.

hint: Compile the very model that comes in.
"""
import keras

def compile_model(model):
    new = keras.models.clone_model(model)
    new.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return new
