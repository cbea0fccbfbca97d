"""Settings in a dictionary, arrays as float32."""
import numpy as np

def train(model, X, Y, epochs):
    settings = {'epochs': epochs, 'validation_split': 0.1, 'verbose': 0}
    return model.fit(np.asarray(X, dtype='float32'), np.asarray(Y, dtype='float32'), **settings)
