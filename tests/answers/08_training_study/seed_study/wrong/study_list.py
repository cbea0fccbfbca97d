"""Returns a list.

hint: A dictionary is asked for, with the seeds as keys.
"""

import keras


def seed_study(seeds, epochs):
    X_train, X_test, Y_train, Y_test = iris_data()
    results = {}
    for seed in seeds:
        keras.utils.set_random_seed(seed)
        model = make_model()
        model.fit(X_train, Y_train, epochs=epochs, validation_split=0.1, verbose=0)
        loss, accuracy = model.evaluate(X_test, Y_test, verbose=0)
        results[seed] = accuracy
    return list(results.values())
