import matplotlib.pyplot as plt
import numpy as np

def sigmoid(x):
    """1 / (1 + exp(-x)): any number to one between 0 and 1."""
    return 1.0 / (1.0 + np.exp(-np.asarray(x, dtype=float)))


def tanh(x):
    """Hyperbolic tangent: any number to one between -1 and 1."""
    return np.tanh(x)


def relu(x):
    """max(0, x), entry by entry."""
    return np.maximum(0.0, x)


def identity(x):
    """x itself: a layer with this function is linear."""
    return x


def step(x):
    """1.0 where x is above 0, else 0.0."""
    return np.where(np.asarray(x) > 0, 1.0, 0.0)

def create_perceptron(dim):
    """Random parameters of a perceptron with `dim` inputs.

    dim: a whole number, 1 or more.

    Returns a NumPy array of floats, shape (dim + 1,): the bias at index 0, then the `dim` weights.
    Every entry, the bias too, is drawn anew on each call, uniformly between 0 and 1, and is not
    rounded. Two calls give different numbers, so do not set a fixed seed in here. Which of
    NumPy's or Python's random functions you use is free.
    """
    # one more for the bias
    return np.random.uniform(0, 1, size=dim + 1)

def create_layer(num_perceptrons, dim, activation_function):
    """A layer of `num_perceptrons` random perceptrons, each with `dim` inputs.

    num_perceptrons, dim: whole numbers, 1 or more.
    activation_function: a function; it is stored as it is and not called in here.

    Returns a list of length `num_perceptrons`. Each entry is a dictionary of its own with the keys
    "weights" (what create_perceptron(dim) gives, shape (dim + 1,), new random numbers for every
    perceptron) and "activation_function" (the very function that was passed in). The perceptrons
    share nothing with each other, and each call gives a new layer. The order of the keys and
    further keys are free.
    """
    return [
        dict(weights=create_perceptron(dim), activation_function=activation_function)
        for i in range(num_perceptrons)
    ]

def compute_output_for_layer(X, layer):
    """The outputs of a layer for one input.

    X: a list or a 1-D NumPy array of `dim` numbers, floats or integers.
    layer: a list as create_layer makes it, with `dim` + 1 numbers in each array (bias first). The
        perceptrons may have different activation functions.

    Returns a list, tuple or 1-D array with one number for each perceptron, in the layer's order.
    Each perceptron's activation function is called exactly once, with a single number: the bias
    plus the sum of inputs times weights. X and the layer are left unchanged, so that a second call
    gives the same. An X of the wrong length, and functions that need the whole layer at
    once (softmax), do not occur.
    """
    result = []
    for p in layer:
        w = p["weights"]
        z = w[0]
        for i in range(len(X)):
            z = z + X[i] * w[i + 1]
        result.append(p["activation_function"](z))
    return result

moving_input = np.linspace(-6, 6, 121)
for bias in (-3.0, 0.0, 3.0):
    watched_layer = [{"weights": np.array([bias, 1.5, 0.5]), "activation_function": sigmoid}]
    outputs = [compute_output_for_layer([x, 1.0], watched_layer) for x in moving_input]
    if outputs[0] is not None:
        curve = [float(np.ravel(output)[0]) for output in outputs]
        plt.plot(moving_input, curve, label=f"{bias:+}")
if outputs[0] is not None:
    plt.xlabel("first input")
    plt.ylabel("output of the perceptron")
    plt.title("The bias shifts the curve")
    plt.legend(title="bias")
    plt.show()

LECTURE_INPUT = [0.8, -2.3, 2.15]
LECTURE_FIRST_OUTPUT = [
    0.294773293601466,
    0.29064381699480163,
    0.7720800756699581,
    0.9238752623623957,
    0.4755367087316097,
]

columns = [3, 5, 2]
labels = ["input (3)", "first layer (5)", "second layer (2)"]
heights = [np.arange(count) - (count - 1) / 2 for count in columns]
for column in range(2):
    for start in heights[column]:
        for end in heights[column + 1]:
            plt.plot([column, column + 1], [start, end], color="lightgray", zorder=1)
for column, height in enumerate(heights):
    plt.scatter([column] * len(height), height, s=300, zorder=2)
plt.xticks(range(3), labels)
plt.yticks([])
plt.title("Fully connected: every number goes to every perceptron of the next layer")
plt.show()

# lengths: whole numbers
answer_first_output_length = None  # replace None by your answer
answer_second_output_length = None  # replace None by your answer
answer_second_weights_length = None  # replace None by your answer
# ends of the ranges: three decimals (a deviation of 0.001 is accepted)
answer_first_low = None  # replace None by your answer
answer_first_high = None  # replace None by your answer
answer_second_low = None  # replace None by your answer
answer_second_high = None  # replace None by your answer
...  # your code here

def compute_output_for_network(X, layers):
    """The outputs of the last layer, for one input of the first.

    X: a list or a 1-D NumPy array of numbers.
    layers: a list of any number of layers that fit together; each is a list of perceptrons as
        create_layer makes it. The activation functions may differ.

    Returns a list, tuple or 1-D array with the outputs of the last layer only. A network of no
    layers, [], gives the numbers of X back. X, the list and its layers are left unchanged.
    """
    ...  # your code here


def check_compatible(input_dim, layers):
    """Whether a network's layers fit together.

    input_dim: how many numbers the first layer will get, a whole number.
    layers: a list of layers. Each has at least one perceptron, and inside one layer all arrays
        "weights" are equally long (a bias and one weight for each input).

    Returns True if the first layer takes `input_dim` inputs and every further layer takes as many
    inputs as the one before gives, else False. A network of no layers, [], always fits: True.
    The list and its layers are left unchanged.
    """
    ...  # your code here

def decide(score):
    """Whether a score says yes.

    score: one number, before any sigmoid.

    Returns True if the score is above 0 and False if it is below. What you return for exactly 0 is
    free.
    """
    if score > 0:
        return True
    return False


def predict_label(scores):
    """The label with the largest score.

    scores: a list or a 1-D NumPy array of one or more numbers; they may all be negative.

    Returns the index of the largest score as a whole number, counted from 0. What you return when
    two scores are equally large is free. `scores` is left unchanged.
    """
    ...  # your code here

def xor_network():
    """A network of hand-set weights that computes XOR.

    Takes nothing. Returns a list of layers as compute_output_for_network takes it: a layer is a
    list of dictionaries with the keys "weights" (bias first) and "activation_function". The first
    layer takes two inputs.

    With layers = xor_network(), compute_output_for_network([a, b], layers)[0] is above 0.5 exactly
    when one of a, b is 1, for a and b equal to 0 or 1 (integers or floats). How many layers and
    perceptrons, which activation functions and which weights you take is free.
    """
    ...  # your code here

xor_layers = xor_network()
if xor_layers is not None and compute_output_for_network([0, 0], xor_layers) is not None:
    side = np.linspace(-0.5, 1.5, 41)
    answers = [
        [float(np.ravel(compute_output_for_network([a, b], xor_layers))[0]) for a in side]
        for b in side
    ]
    plt.contourf(side, side, answers, levels=20, cmap="coolwarm")
    plt.colorbar(label="output of the network")
    plt.scatter([0, 1], [1, 0], color="black", marker="o", label="XOR is 1")
    plt.scatter([0, 1], [0, 1], color="black", marker="x", label="XOR is 0")
    plt.xlabel("a")
    plt.ylabel("b")
    plt.legend()
    plt.show()

def layer_to_matrices(layer):
    """The weights of a layer as a matrix and a vector.

    layer: a list of `units` perceptrons with `dim` inputs each, as create_layer makes it.

    Returns (W, b): arrays of shape (dim, units) and (units,). W[i, j] is the weight of perceptron
    j for input i, and b[j] its bias. The layer is left unchanged.
    """
    ...  # your code here


def dense_forward(X, W, b, activation):
    """The outputs of a layer for a batch of samples.

    X: array (n, dim), a sample in each row; n may be 1.
    W: array (dim, units).
    b: array (units,).
    activation: a function of an array that gives an array of the same shape. It may work entry by
        entry (relu) or on each row as a whole (softmax over the last axis), so give it all of the
        (n, units) pre-activations at once, or whole rows.

    Returns an array of shape (n, units). X, W and b are left unchanged.
    """
    ...  # your code here


def collapse_linear(W1, b1, W2, b2):
    """The one linear layer that equals two linear layers without activation.

    W1, b1: arrays (dim, units1) and (units1,) of the first layer.
    W2, b2: arrays (units1, units2) and (units2,) of the second layer.

    Returns (W, b): arrays (dim, units2) and (units2,) such that X @ W + b equals
    (X @ W1 + b1) @ W2 + b2 for every X of shape (n, dim). The arguments are left unchanged.
    """
    ...  # your code here
