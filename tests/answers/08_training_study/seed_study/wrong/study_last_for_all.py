"""Gives every seed the accuracy of the last run.

hint: Store each accuracy inside the loop, under its own seed.
"""
import keras


def seed_study(seeds, epochs):
    X_train, X_test, Y_train, Y_test = iris_data()
    results = {}
    for seed in seeds:
        keras.utils.set_random_seed(seed)
        model = make_model()
        model.fit(X_train, Y_train, epochs=epochs, validation_split=0.1, verbose=0)
        accuracy = model.evaluate(X_test, Y_test, verbose=0)[1]
    return dict.fromkeys(seeds, accuracy)
