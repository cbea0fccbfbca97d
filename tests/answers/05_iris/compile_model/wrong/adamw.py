"""Another optimizer of a similar name.

hint: The question fixes the optimizer: Adam.
"""


def compile_model(model):
    model.compile(optimizer="adamw", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
