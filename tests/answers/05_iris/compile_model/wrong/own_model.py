"""Ignores the argument and compiles a new Iris model.

hint: Compile the very model that comes in.
"""
def compile_model(model):
    model = build_iris_model()
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return model
