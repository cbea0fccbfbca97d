"""A hinge loss for two classes.

hint: The output is a probability: a cross-entropy compares it with 0 or 1.
"""


def choose_loss(task):
    return {
        "binary": "hinge",
        "multiclass_one_hot": "categorical_crossentropy",
        "multiclass_integer": "sparse_categorical_crossentropy",
        "regression": "mse",
    }[task]
