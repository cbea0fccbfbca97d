"""Single runs are remembered, in a helper of its own."""
import functools

import keras


@functools.lru_cache(maxsize=None)
def one_run(seed: int, epochs: int) -> float:
    X_train, X_test, Y_train, Y_test = iris_data()
    keras.utils.set_random_seed(seed)
    model = make_model()
    model.fit(X_train, Y_train, epochs=epochs, verbose=0)
    return model.evaluate(X_test, Y_test, verbose=0)[1]


def seed_study(seeds, epochs):
    return {seed: one_run(seed, epochs) for seed in seeds}
