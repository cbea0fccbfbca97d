"""Returns the History that the model keeps."""

from tensorflow.keras.callbacks import EarlyStopping


def train_with_early_stopping(model, X, Y, patience, epochs):
    early = EarlyStopping(monitor="val_loss", min_delta=0, patience=patience, mode="min", restore_best_weights=True)
    model.fit(X, Y, batch_size=32, epochs=epochs, validation_split=0.1, verbose=0, callbacks=[early])
    return model.history
