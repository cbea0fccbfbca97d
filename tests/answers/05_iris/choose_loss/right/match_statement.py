"""A match statement."""
def choose_loss(task):
    match task:
        case "binary":
            return "binary_crossentropy"
        case "multiclass_one_hot":
            return "categorical_crossentropy"
        case "multiclass_integer":
            return "sparse_categorical_crossentropy"
        case "regression":
            return "mse"
        case _:
            raise ValueError(task)
