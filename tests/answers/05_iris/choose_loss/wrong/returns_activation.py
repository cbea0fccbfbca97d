"""Returns the output's activation.

hint: The question asks for the loss, not the activation.
"""
def choose_loss(task):
    if task == "binary":
        return "sigmoid"
    if task == "multiclass_one_hot":
        return "softmax"
    if task == "multiclass_integer":
        return "softmax"
    return "linear"
