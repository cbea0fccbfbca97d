"""Returns the model.

hint: fit returns the History: hand that back.
"""

import keras


def train_with_early_stopping(model, X, Y, patience, epochs):
    stopper = keras.callbacks.EarlyStopping(monitor='val_loss', patience=patience, restore_best_weights=True)
    model.fit(X, Y, epochs=epochs, validation_split=0.1, verbose=0, callbacks=[stopper])
    return model
