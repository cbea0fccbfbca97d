"""No metrics.

hint: Ask for the accuracy: metrics is a list.
"""
def compile_model(model):
    model.compile(optimizer='adam', loss='categorical_crossentropy')
    return model
