"""Returns what compile returns, which is nothing.

hint: compile changes the model in place; return the model.
"""


def compile_model(model):
    return model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
