"""Trains a clone.

hint: Train the very model that comes in.
"""
import keras

def train(model, X, Y, epochs):
    model = keras.models.clone_model(model)
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    history = model.fit(X, Y, epochs=epochs, validation_split=0.1, verbose=0)
    return history
