"""The squared logarithmic error for regression.

hint: Squared or absolute error is asked for.
"""
def choose_loss(task):
    if task == "binary":
        return "binary_crossentropy"
    if task == "multiclass_one_hot":
        return "categorical_crossentropy"
    if task == "multiclass_integer":
        return "sparse_categorical_crossentropy"
    return "mean_squared_logarithmic_error"
