"""Evaluates before it trains.

hint: Evaluate after the training, not before.
"""
import keras

def compare_epochs(seed, epochs=(20, 100)):
    X_train, X_test, y_train, y_test, Y_train, Y_test = load_iris_split()
    results = {}
    for e in epochs:
        keras.utils.set_random_seed(seed)
        model = compile_model(build_iris_model())
        results[e] = model.evaluate(X_test, Y_test, verbose=0)[1]
        train(model, X_train, Y_train, e)
    return results
