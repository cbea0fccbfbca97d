"""Prints the name and returns nothing.

hint: print shows a value, return hands it back.
"""
def choose_loss(task):
    losses = {"binary": "binary_crossentropy", "multiclass_one_hot": "categorical_crossentropy",
              "multiclass_integer": "sparse_categorical_crossentropy", "regression": "mse"}
    print(losses[task])
