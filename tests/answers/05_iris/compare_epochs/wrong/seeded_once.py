"""Sets the seed once, before the loop.

hint: Every model needs the same start: set the seed inside the loop.
"""
import keras

def compare_epochs(seed, epochs=(20, 100)):
    X_train, X_test, y_train, y_test, Y_train, Y_test = load_iris_split()
    results = {}
    keras.utils.set_random_seed(seed)
    for e in epochs:
        model = compile_model(build_iris_model())
        train(model, X_train, Y_train, e)
        results[e] = model.evaluate(X_test, Y_test, verbose=0)[1]
    return results
