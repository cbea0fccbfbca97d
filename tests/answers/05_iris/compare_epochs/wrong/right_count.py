"""The number of flowers classified rightly.

hint: Divide the count by the number of test flowers.
"""
import keras

def compare_epochs(seed, epochs=(20, 100)):
    X_train, X_test, y_train, y_test, Y_train, Y_test = load_iris_split()
    results = {}
    for e in epochs:
        keras.utils.set_random_seed(seed)
        model = compile_model(build_iris_model())
        train(model, X_train, Y_train, e)
        results[e] = int((model.predict(X_test, verbose=0).argmax(axis=1) == y_test).sum())
    return results
