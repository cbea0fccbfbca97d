"""Seeds Python's random, which decides Keras's seeds, and the others."""

import random
import numpy as np
import tensorflow as tf


def seed_study(seeds, epochs):
    X_train, X_test, Y_train, Y_test = iris_data()
    results = {}
    for seed in seeds:
        random.seed(seed)
        np.random.seed(seed)
        tf.random.set_seed(seed)
        model = make_model()
        model.fit(X_train, Y_train, epochs=epochs, validation_split=0.1, verbose=0)
        loss, accuracy = model.evaluate(X_test, Y_test, verbose=0)
        results[seed] = accuracy
    return results
