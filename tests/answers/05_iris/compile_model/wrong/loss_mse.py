"""Mean squared error as loss.

hint: Which loss fits three exclusive classes?
"""
def compile_model(model):
    model.compile(optimizer='adam', loss='mse', metrics=['accuracy'])
    return model
