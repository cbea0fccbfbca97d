"""RMSprop as optimizer.

hint: The question fixes the optimizer.
"""
def compile_model(model):
    model.compile(optimizer='rmsprop', loss='categorical_crossentropy', metrics=['accuracy'])
    return model
