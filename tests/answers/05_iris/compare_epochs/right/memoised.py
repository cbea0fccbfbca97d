"""Remembers what it was asked before."""
import functools

import keras


@functools.lru_cache(maxsize=None)
def run(seed, count):
    X_train, X_test, _, _, Y_train, Y_test = load_iris_split()
    keras.utils.set_random_seed(seed)
    model = compile_model(build_iris_model())
    train(model, X_train, Y_train, count)
    return model.evaluate(X_test, Y_test, verbose=0)[1]


@functools.lru_cache(maxsize=None)
def compare_epochs(seed, epochs=(20, 100)):
    return {count: run(seed, count) for count in epochs}
