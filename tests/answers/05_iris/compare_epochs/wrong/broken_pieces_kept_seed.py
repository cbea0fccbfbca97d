"""Sets the seed only the first time, and compile_model forgets the metrics.

hint: Set the seed in every round of every call.
"""
import types

import keras

seeded = []


def broken_compile_model(model):
    model.compile("adam", "categorical_crossentropy")
    return model


def compare_epochs(seed, epochs=(20, 100)):
    X_train, X_test, y_train, y_test, Y_train, Y_test = load_iris_split()
    results = {}
    for e in epochs:
        if not seeded:
            keras.utils.set_random_seed(seed)
            seeded.append(seed)
        model = compile_model(build_iris_model())
        train(model, X_train, Y_train, e)
        results[e] = model.evaluate(X_test, Y_test, verbose=0)[1]
    return results


# the broken function in this function's sight only: the earlier questions are not judged here
compare_epochs = types.FunctionType(
    compare_epochs.__code__, {**globals(), "compile_model": broken_compile_model}, "compare_epochs", compare_epochs.__defaults__
)
