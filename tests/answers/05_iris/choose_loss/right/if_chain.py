"""A chain of if."""
def choose_loss(task):
    if task == "binary":
        return "binary_crossentropy"
    if task == "multiclass_one_hot":
        return "categorical_crossentropy"
    if task == "multiclass_integer":
        return "sparse_categorical_crossentropy"
    return "mean_squared_error"
