"""Returns the last training accuracy under its Keras 2 name.

hint: The key is accuracy now; and the History itself is asked for.
"""
def train(model, X, Y, epochs):
    history = model.fit(X, Y, epochs=epochs, validation_split=0.1, verbose=0)
    return history.history['acc'][-1]
