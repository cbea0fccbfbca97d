"""A cross-entropy with label smoothing.

hint: Leave the loss plain: smoothing changes its value.
"""
import keras

def compile_model(model):
    model.compile(optimizer='adam', loss=keras.losses.CategoricalCrossentropy(label_smoothing=0.1), metrics=['accuracy'])
    return model
