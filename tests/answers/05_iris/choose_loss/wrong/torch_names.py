"""The names of another library.

hint: The string is for model.compile: look the names up in the documentation of Keras.
"""


def choose_loss(task):
    names = {"binary": "BCELoss", "regression": "MSELoss"}
    return names.get(task, "CrossEntropyLoss")
