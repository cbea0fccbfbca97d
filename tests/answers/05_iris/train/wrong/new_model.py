"""Builds a new model inside.

hint: Train the very model that comes in.
"""
def train(model, X, Y, epochs):
    model = compile_model(build_iris_model())
    history = model.fit(X, Y, epochs=epochs, validation_split=0.1, verbose=0)
    return history
