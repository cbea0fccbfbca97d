"""A fresh copy of the architecture for each number of epochs, made after the seed was set."""
import keras

def compare_epochs(seed, epochs=(20, 100)):
    X_train, X_test, y_train, y_test, Y_train, Y_test = load_iris_split()
    plan = build_iris_model()
    results = dict.fromkeys(epochs)
    for e in epochs:
        keras.utils.set_random_seed(seed)
        model = compile_model(keras.models.clone_model(plan))
        train(model, X_train, Y_train, e)
        results[e] = model.evaluate(X_test, Y_test, verbose=0, return_dict=True)["accuracy"]
    return results
