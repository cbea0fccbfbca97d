"""A further metric first, metrics as a tuple."""
def compile_model(model):
    model.compile(optimizer='adam', loss='CategoricalCrossentropy', metrics=('mse', 'accuracy'))
    return model
