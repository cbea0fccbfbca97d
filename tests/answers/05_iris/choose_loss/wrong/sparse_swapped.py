"""Swaps the two multi-class losses.

hint: One-hot goes with categorical, integers with sparse.
"""
def choose_loss(task):
    if task == "binary":
        return "binary_crossentropy"
    if task == "multiclass_one_hot":
        return "sparse_categorical_crossentropy"
    if task == "multiclass_integer":
        return "categorical_crossentropy"
    return "mean_squared_error"
