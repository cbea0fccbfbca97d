"""Every argument named."""
def train(model, X, Y, epochs):
    history = model.fit(x=X, y=Y, epochs=epochs, validation_split=0.1, verbose=0)
    return history
