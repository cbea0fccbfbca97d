"""Categorical cross-entropy for one sigmoid output.

hint: With one output there is a loss of its own.
"""
def choose_loss(task):
    if task == "binary":
        return "categorical_crossentropy"
    if task == "multiclass_one_hot":
        return "categorical_crossentropy"
    if task == "multiclass_integer":
        return "sparse_categorical_crossentropy"
    return "mean_squared_error"
