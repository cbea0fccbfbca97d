"""Returns the model uncompiled.

hint: Call the compile method before you return the model.
"""
def compile_model(model):
    model.optimizer_name = 'adam'
    return model
