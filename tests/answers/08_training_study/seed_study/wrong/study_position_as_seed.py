"""Seeds with the position in the list.

hint: Set the seed to the number in the list, not to its position.
"""
import keras


def seed_study(seeds, epochs):
    X_train, X_test, Y_train, Y_test = iris_data()
    results = {}
    for number, seed in enumerate(seeds):
        keras.utils.set_random_seed(number)
        model = make_model()
        model.fit(X_train, Y_train, epochs=epochs, validation_split=0.1, verbose=0)
        results[seed] = model.evaluate(X_test, Y_test, verbose=0)[1]
    return results
