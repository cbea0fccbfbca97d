"""Short names that Keras knows."""
def choose_loss(task):
    if task == "binary":
        return "bce"
    if task == "multiclass_one_hot":
        return "categorical_crossentropy"
    if task == "multiclass_integer":
        return "sparse_categorical_crossentropy"
    return "mae"
