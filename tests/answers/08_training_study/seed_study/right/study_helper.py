"""A helper for one run and a comprehension."""

import keras


def one_run(seed, epochs):
    keras.backend.clear_session()
    keras.utils.set_random_seed(seed)
    X_train, X_test, Y_train, Y_test = iris_data()
    model = make_model()
    model.fit(X_train, Y_train, epochs=epochs, validation_data=(X_test, Y_test), verbose=0)
    return model.evaluate(X_test, Y_test, verbose=0, return_dict=True)["accuracy"]


def seed_study(seeds, epochs):
    return {seed: one_run(seed, epochs) for seed in seeds}
