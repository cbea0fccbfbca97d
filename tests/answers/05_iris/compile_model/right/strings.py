"""Names as strings, positional."""
def compile_model(model):
    model.compile('adam', 'categorical_crossentropy', metrics=['accuracy'])
    return model
