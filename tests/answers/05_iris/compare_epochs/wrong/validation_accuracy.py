"""Takes the validation accuracy of the last epoch.

hint: The accuracy on the test set is asked for: evaluate it.
"""
import keras

def compare_epochs(seed, epochs=(20, 100)):
    X_train, X_test, y_train, y_test, Y_train, Y_test = load_iris_split()
    results = {}
    for e in epochs:
        keras.utils.set_random_seed(seed)
        model = compile_model(build_iris_model())
        results[e] = train(model, X_train, Y_train, e).history['val_accuracy'][-1]
    return results
