"""unwritten, with an exception

hint: Make a list of dictionaries.
"""

def create_layer(num_perceptrons, dim, activation_function):
    raise NotImplementedError("create_layer")
