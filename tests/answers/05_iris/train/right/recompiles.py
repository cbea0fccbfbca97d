"""Compiles once more before training."""
def train(model, X, Y, epochs):
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    history = model.fit(X, Y, epochs=epochs, validation_split=0.1, verbose=0)
    return history
