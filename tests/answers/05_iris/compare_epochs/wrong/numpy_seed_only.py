"""Seeds NumPy only.

hint: Keras 3 draws its seeds from Python's random: use keras.utils.set_random_seed.
"""
import numpy as np
import keras

def compare_epochs(seed, epochs=(20, 100)):
    X_train, X_test, y_train, y_test, Y_train, Y_test = load_iris_split()
    results = {}
    for e in epochs:
        np.random.seed(seed)
        model = compile_model(build_iris_model())
        train(model, X_train, Y_train, e)
        loss, acc = model.evaluate(X_test, Y_test, verbose=0)
        results[e] = acc
    return results
