"""Asks for shorter task names.

hint: Use the task names of the table, letter by letter.
"""
def choose_loss(task):
    losses = {"binary": "binary_crossentropy", "one_hot": "categorical_crossentropy",
              "integer": "sparse_categorical_crossentropy", "regression": "mse"}
    return losses[task]
