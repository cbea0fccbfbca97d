"""Takes the last accuracy of the training.

hint: Evaluate on the test flowers.
"""

import keras


def seed_study(seeds, epochs):
    X_train, X_test, Y_train, Y_test = iris_data()
    results = {}
    for seed in seeds:
        keras.utils.set_random_seed(seed)
        model = make_model()
        history = model.fit(X_train, Y_train, epochs=epochs, validation_split=0.1, verbose=0)
        accuracy = history.history['accuracy'][-1]
        results[seed] = accuracy
    return results
