"""Does not train.

hint: Train each model before it is evaluated.
"""

import keras


def seed_study(seeds, epochs):
    X_train, X_test, Y_train, Y_test = iris_data()
    results = {}
    for seed in seeds:
        keras.utils.set_random_seed(seed)
        model = make_model()
        loss, accuracy = model.evaluate(X_test, Y_test, verbose=0)
        results[seed] = accuracy
    return results
