"""One model for all: the second fit goes on.

hint: Build a fresh model to compare fairly.
"""
import keras

def compare_epochs(seed, epochs=(20, 100)):
    X_train, X_test, y_train, y_test, Y_train, Y_test = load_iris_split()
    results = {}
    keras.utils.set_random_seed(seed)
    model = compile_model(build_iris_model())
    for e in epochs:
        train(model, X_train, Y_train, e)
        loss, acc = model.evaluate(X_test, Y_test, verbose=0)
        results[e] = acc
    return results
