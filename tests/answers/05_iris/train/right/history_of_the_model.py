"""Returns model.history after fit."""
def train(model, X, Y, epochs):
    model.fit(X, Y, epochs=epochs, validation_split=0.1, verbose=False)
    return model.history
