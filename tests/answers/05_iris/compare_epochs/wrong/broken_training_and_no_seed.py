"""Breaks train on purpose (it raises), and never sets the seed.

hint: Set the seed before each model is built.
"""
import types



def broken_train(model, X, Y, epochs):
    raise ValueError("not today")


def compare_epochs(seed, epochs=(20, 100)):
    X_train, X_test, y_train, y_test, Y_train, Y_test = load_iris_split()
    results = {}
    for e in epochs:
        model = compile_model(build_iris_model())
        train(model, X_train, Y_train, e)
        results[e] = model.evaluate(X_test, Y_test, verbose=0)[1]
    return results


# the broken function in this function's sight only: the earlier questions are not judged here
compare_epochs = types.FunctionType(
    compare_epochs.__code__, {**globals(), "train": broken_train}, "compare_epochs", compare_epochs.__defaults__
)
