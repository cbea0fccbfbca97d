"""Forgets the return.

hint: fit returns the History: hand that back.
"""
def train(model, X, Y, epochs):
    history = model.fit(X, Y, epochs=epochs, validation_split=0.1, verbose=0)
