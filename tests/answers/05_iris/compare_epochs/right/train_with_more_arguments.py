"""Its own train takes further arguments, and gives the model back beside the History."""
import keras


def train(model, X, Y, epochs, quiet=True, share=0.1):
    return model.fit(X, Y, epochs=epochs, validation_split=share, verbose=0 if quiet else 2)


def one_run(seed, count, split):
    keras.utils.set_random_seed(seed)
    model = compile_model(build_iris_model())
    history = train(model, split[0], split[4], count, share=0.1)
    assert history is not None
    return float(model.evaluate(split[1], split[5], verbose=0)[1])


def compare_epochs(seed, epochs=(20, 100), *, split=None):
    if not epochs:
        return {}
    split = split or load_iris_split()
    rest = compare_epochs(seed, tuple(epochs[1:]), split=split)
    return {epochs[0]: one_run(seed, epochs[0], split)} | rest
