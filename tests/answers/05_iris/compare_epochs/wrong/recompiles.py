"""Compiles again to reset the model.

hint: compile does not re-initialise; rebuild.
"""
import keras

def compare_epochs(seed, epochs=(20, 100)):
    X_train, X_test, y_train, y_test, Y_train, Y_test = load_iris_split()
    results = {}
    keras.utils.set_random_seed(seed)
    model = build_iris_model()
    for e in epochs:
        compile_model(model)
        train(model, X_train, Y_train, e)
        loss, acc = model.evaluate(X_test, Y_test, verbose=0)
        results[e] = acc
    return results
