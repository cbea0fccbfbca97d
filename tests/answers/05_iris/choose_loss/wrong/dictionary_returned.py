"""Returns the whole dictionary.

hint: Look the task up and return one name.
"""
def choose_loss(task):
    return {"binary": "binary_crossentropy", "multiclass_one_hot": "categorical_crossentropy",
            "multiclass_integer": "sparse_categorical_crossentropy", "regression": "mse"}
