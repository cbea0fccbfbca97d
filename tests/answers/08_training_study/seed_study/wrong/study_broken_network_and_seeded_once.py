"""Breaks the given make_model (it raises), and sets the seed once.

hint: Set the seed in every run, before the model is made.
"""
import keras


def make_model(learning_rate=0.001):
    raise RuntimeError("out of order")


def seed_study(seeds, epochs):
    X_train, X_test, Y_train, Y_test = iris_data()
    keras.utils.set_random_seed(seeds[0])
    results = {}
    for seed in seeds:
        model = make_model()
        model.fit(X_train, Y_train, epochs=epochs, verbose=0)
        results[seed] = model.evaluate(X_test, Y_test, verbose=0)[1]
    return results
