"""Builds the name out of parts."""
def choose_loss(task):
    if task == "regression":
        return "mean_" + "squared_error"
    kind = {"binary": "binary", "multiclass_one_hot": "categorical", "multiclass_integer": "sparse_categorical"}[task]
    return f"{kind}_crossentropy"
