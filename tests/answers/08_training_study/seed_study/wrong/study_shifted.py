"""Stores each accuracy under the seed that comes next.

hint: Store the accuracy under the seed that made it.
"""
import keras


def seed_study(seeds, epochs):
    X_train, X_test, Y_train, Y_test = iris_data()
    results = {}
    seeds = list(seeds)
    for number, seed in enumerate(seeds):
        keras.utils.set_random_seed(seed)
        model = make_model()
        model.fit(X_train, Y_train, epochs=epochs, validation_split=0.1, verbose=0)
        results[seeds[(number + 1) % len(seeds)]] = model.evaluate(X_test, Y_test, verbose=0)[1]
    return results
