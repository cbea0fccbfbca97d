"""Sorts the numbers of epochs, and goes on training one model up to each.

hint: Build a new model for each number of epochs, also where going on would save time.
"""
import keras

def compare_epochs(seed, epochs=(20, 100)):
    X_train, X_test, y_train, y_test, Y_train, Y_test = load_iris_split()
    results = {}
    keras.utils.set_random_seed(seed)
    model, done = compile_model(build_iris_model()), 0
    for e in sorted(epochs):
        train(model, X_train, Y_train, e - done)
        done = e
        results[e] = model.evaluate(X_test, Y_test, verbose=0)[1]
    return results
