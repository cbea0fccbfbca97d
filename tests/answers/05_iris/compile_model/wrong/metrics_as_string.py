"""The metrics as a string.

hint: Pass a list.
"""
def compile_model(model):
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics='accuracy')
    return model
