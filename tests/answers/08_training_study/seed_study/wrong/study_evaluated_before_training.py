"""Evaluates before it trains.

hint: Evaluate each model after its training.
"""
import keras


def seed_study(seeds, epochs):
    X_train, X_test, Y_train, Y_test = iris_data()
    results = {}
    for seed in seeds:
        keras.utils.set_random_seed(seed)
        model = make_model()
        results[seed] = model.evaluate(X_test, Y_test, verbose=0)[1]
        model.fit(X_train, Y_train, epochs=epochs, validation_split=0.1, verbose=0)
    return results
