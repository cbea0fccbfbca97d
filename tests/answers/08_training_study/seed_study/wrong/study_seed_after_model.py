"""Sets the seed after the model was made.

hint: Seed before the first layer is created.
"""

import keras


def seed_study(seeds, epochs):
    X_train, X_test, Y_train, Y_test = iris_data()
    results = {}
    for seed in seeds:
        model = make_model()
        keras.utils.set_random_seed(seed)
        model.fit(X_train, Y_train, epochs=epochs, validation_split=0.1, verbose=0)
        loss, accuracy = model.evaluate(X_test, Y_test, verbose=0)
        results[seed] = accuracy
    return results
