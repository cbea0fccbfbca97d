"""Takes the seeds off the caller's list.

hint: pop changes the caller's list: loop over it.
"""
import keras


def seed_study(seeds, epochs):
    X_train, X_test, Y_train, Y_test = iris_data()
    results = {}
    while seeds:
        seed = seeds.pop()
        keras.utils.set_random_seed(seed)
        model = make_model()
        model.fit(X_train, Y_train, epochs=epochs, validation_split=0.1, verbose=0)
        results[seed] = model.evaluate(X_test, Y_test, verbose=0)[1]
    return results
