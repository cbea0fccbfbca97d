"""Misspells cross-entropy.

hint: Keras writes it crossentropy, in one word.
"""
def choose_loss(task):
    if task == "binary":
        return "binary_crossentropie"
    if task == "multiclass_one_hot":
        return "categorical_crossentropy"
    if task == "multiclass_integer":
        return "sparse_categorical_crossentropy"
    return "mean_squared_error"
