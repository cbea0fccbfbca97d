import numpy as np

# %%
def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-np.asarray(x, dtype=float)))


def identity(x):
    return x


def step(x):
    return np.where(np.asarray(x) > 0, 1.0, 0.0)


# %%
def create_perceptron(dim):
    pass


# %%
def create_layer(num_perceptrons, dim, activation_function):
    return [
        {"weights": create_perceptron(dim), "activation_function": activation_function}
        for _ in range(num_perceptrons)
    ]


# %%
def compute_output_for_layer(X, layer):
    raise NotImplementedError


# %%
def check_compatible(input_dim, layers):
    pass


def compute_output_for_network(X, layers):
    assert check_compatible(len(X), layers)
    for layer in layers:
        X = compute_output_for_layer(X, layer)
    return X


# %%
def xor_network():
    hidden, output = create_layer(2, 2, step), create_layer(1, 2, step)
    hidden[0]["weights"] = np.array([-0.5, 1.0, 1.0])
    hidden[1]["weights"] = np.array([-1.5, 1.0, 1.0])
    output[0]["weights"] = np.array([-0.5, 1.0, -1.0])
    return [hidden, output]


# %%
def layer_to_matrices(layer):
    linear = [{**perceptron, "activation_function": identity} for perceptron in layer]
    dim = len(layer[0]["weights"]) - 1
    b = np.array(compute_output_for_layer(np.zeros(dim), linear))
    return np.array([compute_output_for_layer(row, linear) for row in np.eye(dim)]) - b, b


def dense_forward(X, W, b, activation):
    pass


def collapse_linear(W1, b1, W2, b2):
    return W1 @ W2, dense_forward(b1[np.newaxis], W2, b2, identity)[0]
