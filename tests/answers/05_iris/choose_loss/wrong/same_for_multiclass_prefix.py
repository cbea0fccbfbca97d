"""Looks only at the first word of the task.

hint: The two multi-class tasks need different losses.
"""
def choose_loss(task):
    if task.startswith("multi"):
        return "categorical_crossentropy"
    return "binary_crossentropy" if task == "binary" else "mse"
