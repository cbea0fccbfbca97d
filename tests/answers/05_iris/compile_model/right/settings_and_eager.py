"""All settings in a dictionary, run eagerly, with a weighted metric."""
import functools

SETTINGS = {"optimizer": "Adam", "loss": "CategoricalCrossentropy", "run_eagerly": True}


def compiled(model, **settings):
    model.compile(**settings)
    return model


compile_model = functools.partial(compiled, weighted_metrics=["accuracy"], **SETTINGS)
