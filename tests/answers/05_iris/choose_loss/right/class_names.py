"""Class names as strings."""
def choose_loss(task):
    if task == "binary":
        return "BinaryCrossentropy"
    if task == "multiclass_one_hot":
        return "CategoricalCrossentropy"
    if task == "multiclass_integer":
        return "SparseCategoricalCrossentropy"
    return "MSE"
