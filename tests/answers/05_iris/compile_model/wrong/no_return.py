"""Forgets to return the model.

hint: compile returns nothing, so return the model itself.
"""
def compile_model(model):
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
