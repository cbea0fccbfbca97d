"""Writes cross_entropy with an underscore, which Keras does not know.

hint: Keras spells it crossentropy, in one word.
"""


def choose_loss(task):
    return {
        "binary": "binary_cross_entropy",
        "multiclass_one_hot": "categorical_cross_entropy",
        "multiclass_integer": "sparse_categorical_cross_entropy",
        "regression": "mean_squared_error",
    }[task]
