"""Counts right entries instead of right rows.

hint: The accuracy asks for the largest output of each row.
"""


def compile_model(model):
    model.compile("adam", "categorical_crossentropy", metrics=["binary_accuracy"])
    return model
