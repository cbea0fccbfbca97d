"""Gives every number of epochs the accuracy of the last model.

hint: Store each accuracy inside the loop, under its own number of epochs.
"""
import keras

def compare_epochs(seed, epochs=(20, 100)):
    X_train, X_test, y_train, y_test, Y_train, Y_test = load_iris_split()
    results = {}
    for e in epochs:
        keras.utils.set_random_seed(seed)
        model = compile_model(build_iris_model())
        train(model, X_train, Y_train, e)
        accuracy = model.evaluate(X_test, Y_test, verbose=0)[1]
    return {e: accuracy for e in epochs}
