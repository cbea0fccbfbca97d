"""Three earlier functions are wrong, this one is right."""
import keras


def load_iris_split():
    return None


def compile_model(model):
    model.compile(loss="categorical_crossentropy")


def train(model, X, Y, epochs):
    raise NotImplementedError


def compare_epochs(seed, epochs=(20, 100)):
    X_train, X_test, y_train, y_test, Y_train, Y_test = load_iris_split()
    results = {}
    for e in epochs:
        keras.utils.set_random_seed(seed)
        model = build_iris_model()
        compile_model(model)
        train(model, X_train, Y_train, e)
        loss, acc = model.evaluate(X_test, Y_test, verbose=0)
        results[e] = acc
    return results
