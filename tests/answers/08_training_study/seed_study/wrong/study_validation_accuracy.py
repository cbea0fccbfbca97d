"""Takes the validation accuracy of the last epoch.

hint: The test flowers are asked for: evaluate them.
"""
import keras


def seed_study(seeds, epochs):
    X_train, X_test, Y_train, Y_test = iris_data()
    results = {}
    for seed in seeds:
        keras.utils.set_random_seed(seed)
        model = make_model()
        record = model.fit(X_train, Y_train, epochs=epochs, validation_split=0.1, verbose=0)
        results[seed] = record.history['val_accuracy'][-1] if epochs else 0.0
    return results
