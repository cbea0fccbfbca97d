"""Names with spaces and capitals, as in a text.

hint: Lower case, with underscores: the string goes into model.compile as it is.
"""


def choose_loss(task):
    if task == "regression":
        return "Mean Squared Error"
    kind = {"binary": "Binary", "multiclass_one_hot": "Categorical"}
    return kind.get(task, "Sparse Categorical") + " Crossentropy"
