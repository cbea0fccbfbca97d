# %% [markdown]
# # Assignment 02: Perceptrons, layers and networks
#
# A neural network looks complicated only from far away. Close up it is one small thing, the
# *perceptron*, repeated many times: multiply, add, squash. In this assignment you build the
# perceptron, put perceptrons side by side into a *layer*, put layers one after another into a
# *network*, and finally rewrite everything with matrices, as the libraries do it.
#
# We use NumPy only. The activation functions, which you wrote in the last assignment, are given.
#
# | Question | What you build | Points |
# |---|---|---|
# | `create_perceptron` | random parameters of one perceptron | 2 |
# | `create_layer` | several perceptrons side by side | 2 |
# | `compute_output_for_layer` | what a layer answers to an input | 3 |
# | `lecture_example` | the layers of the lecture, by thinking | 1 |
# | `network` | layers one after another | 2 |
# | `decisions` | from numbers to a decision | 1 |
# | `xor_network` | a network whose weights you choose by hand | 1 |
# | `matrices` | the same with matrices | 2 |
#
# `grader.check` runs some checks right away. More checks, with other numbers, decide the points.
# Later functions build on earlier ones; a mistake costs points in its own question only.

# %%
import matplotlib.pyplot as plt
import numpy as np

# %% [markdown]
# ## Given: activation functions
#
# Run the next cell; there is nothing to write in it. Each function takes a number or an array.
# `step` is new: it answers 1 for a positive number and 0 otherwise. It cannot be trained by
# gradients, but for weights that we choose by hand it is the easiest function of all.


# %%
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


# %% [markdown]
# ## The perceptron
#
# A perceptron with $n$ inputs has $n$ weights $w_1, \dots, w_n$ and one *bias* $w_0$. It first
# computes the **pre-activation**
#
# $$z = w_0 + \sum_{i=1}^{n} x_i\, w_i$$
#
# and then its output $f(z)$ with an activation function $f$. The bias plays the part of the
# y-intercept of a straight line: without it, $z$ would be 0 whenever all inputs are 0.
#
# **A worked number.** Let the inputs be $x = (2, -1)$, the weights $w_1 = 0.5,\ w_2 = 0.25$ and
# the bias $w_0 = 1$. Then $z = 1 + 2 \cdot 0.5 + (-1) \cdot 0.25 = 1.75$, and with $f = \tanh$
# the output is $\tanh(1.75) \approx 0.941$.
#
# In the whole course we keep all parameters of a perceptron in **one array, the bias first**:
# `np.array([1.0, 0.5, 0.25])` for the example.

# %% [markdown]
# ## Question: one perceptron (2 points)
#
# Write `create_perceptron(dim)`, which gives random parameters to a perceptron with `dim`
# inputs. How long does the array have to be?


# %%
def create_perceptron(dim):
    """Random parameters of a perceptron with `dim` inputs.

    dim: a whole number, 1 or more.

    Returns a NumPy array of floats, shape (dim + 1,): the bias at index 0, then the `dim` weights.
    Every entry, the bias too, is drawn anew on each call, uniformly between 0 and 1, and is not
    rounded. Two calls give different numbers, so do not set a fixed seed in here. Which of
    NumPy's or Python's random functions you use is free.
    """
    # BEGIN SOLUTION
    return np.random.random(dim + 1)
    # END SOLUTION


# %%
grader.check("create_perceptron")

# %% [markdown]
# ## Question: a layer (2 points)
#
# A layer is a number of perceptrons that all see the same inputs. We represent it by a list with
# one dictionary for each perceptron:
#
# ```python
# [{"weights": array, "activation_function": function}, ...]
# ```
#
# Functions are values in Python: `{"activation_function": tanh}` stores the function itself,
# while `tanh()` or `tanh(0)` would *call* it, now, although there is no input yet.


# %%
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
    # BEGIN SOLUTION
    layer = []
    for _ in range(num_perceptrons):
        layer.append(
            {"weights": create_perceptron(dim), "activation_function": activation_function}
        )
    return layer
    # END SOLUTION


# %%
grader.check("create_layer")

# %% [markdown]
# ## Question: the output of a layer (3 points)
#
# Now the layer shall answer to an input. Every perceptron sees **the same** input $x$, computes
# its own pre-activation, and sends it through its own activation function:
#
# $$\text{output}_j = f_j\Big(w_{j,0} + \sum_{i=1}^{n} x_i\, w_{j,i}\Big)$$
#
# **A worked example.** A layer with two perceptrons, input $x = (2, -1)$:
#
# | perceptron | array | function | pre-activation | output |
# |---|---|---|---|---|
# | 0 | `[1, 0.5, 0.25]` | tanh | 1 + 1 - 0.25 = 1.75 | 0.941 |
# | 1 | `[-3, 1, 2]` | relu | -3 + 2 - 2 = -3 | 0 |
#
# Two perceptrons, so two outputs: `[0.941, 0.0]`. The number of inputs and the number of outputs
# of a layer have nothing to do with each other.


# %%
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
    # BEGIN SOLUTION
    outputs = []
    for perceptron in layer:
        bias, weights = perceptron["weights"][0], perceptron["weights"][1:]
        pre_activation = np.dot(X, weights) + bias
        outputs.append(perceptron["activation_function"](pre_activation))
    return outputs
    # END SOLUTION


# %%
grader.check("compute_output_for_layer")

# %% [markdown]
# With your three functions you can watch a single perceptron. The plot shows its output while
# one of its two inputs moves and the other one stays at 1: the weights set the slope, the bias
# shifts the curve.

# %% tags=["illustration"]
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

# %% [markdown]
# ## Question: the layers of the lecture (1 point)
#
# The lecture builds a first layer with `create_layer(5, 3, sigmoid)` and a second one with
# `create_layer(2, 5, sigmoid)`. It sends `LECTURE_INPUT` into the first layer, sees
# `LECTURE_FIRST_OUTPUT`, and sends that into the second layer.
#
# The weights are random, so you will see other numbers on your computer. Some things are certain
# all the same, because **every weight and every bias lies between 0 and 1**. Answer by thinking,
# then try it out with your functions.
#
# The picture shows the two layers; each line is one weight (the biases are not drawn).

# %% tags=["illustration"]
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

# %% [markdown]
# Replace each `None` by a number.
#
# - How many numbers does the **first** layer give for one input, how many does the **second**,
#   and how long is the array `"weights"` of **one perceptron of the second layer**, its bias
#   included?
# - Between which two numbers must **every output of the first layer** lie for `LECTURE_INPUT`,
#   whatever the random weights are? Give the two ends as narrow as they are certain, to **three
#   decimals**. (Between 0 and 1 is true for every sigmoid; here you can say more.)
# - The same for **every output of the second layer**, when it gets exactly the printed
#   `LECTURE_FIRST_OUTPUT`.

# %%
# lengths: whole numbers
answer_first_output_length = None  # replace None by your answer
answer_second_output_length = None  # replace None by your answer
answer_second_weights_length = None  # replace None by your answer
# ends of the ranges: three decimals (a deviation of 0.001 is accepted)
answer_first_low = None  # replace None by your answer
answer_first_high = None  # replace None by your answer
answer_second_low = None  # replace None by your answer
answer_second_high = None  # replace None by your answer
# BEGIN SOLUTION
answer_first_output_length = 5
answer_second_output_length = 2
answer_second_weights_length = 6
answer_first_low = 0.091
answer_first_high = 0.981
answer_second_low = 0.5
answer_second_high = 0.977
# END SOLUTION

# %%
grader.check("lecture_example")

# %% [markdown]
# ## Question: a network (2 points)
#
# A network is a list of layers. The input goes into the first layer, the first layer's outputs
# go into the second, and so on; what the last layer gives is the output of the network. As a
# formula, with a layer as a function $L$:
#
# $$y = L_k(\dots L_2(L_1(x)))$$
#
# Such a chain fits together only if each layer takes as many inputs as the layer before gives:
#
# | | takes | gives |
# |---|---|---|
# | input | | 3 |
# | first layer: 5 perceptrons, 4 numbers in each array | 3 | 5 |
# | second layer: 2 perceptrons, 6 numbers in each array | 5 | 2 |


# %%
def compute_output_for_network(X, layers):
    """The outputs of the last layer, for one input of the first.

    X: a list or a 1-D NumPy array of numbers.
    layers: a list of any number of layers that fit together; each is a list of perceptrons as
        create_layer makes it. The activation functions may differ.

    Returns a list, tuple or 1-D array with the outputs of the last layer only. A network of no
    layers, [], gives the numbers of X back. X, the list and its layers are left unchanged.
    """
    # BEGIN SOLUTION
    signal = X
    for layer in layers:
        signal = compute_output_for_layer(signal, layer)
    return signal
    # END SOLUTION


def check_compatible(input_dim, layers):
    """Whether a network's layers fit together.

    input_dim: how many numbers the first layer will get, a whole number.
    layers: a list of layers. Each has at least one perceptron, and inside one layer all arrays
        "weights" are equally long (a bias and one weight for each input).

    Returns True if the first layer takes `input_dim` inputs and every further layer takes as many
    inputs as the one before gives, else False. A network of no layers, [], always fits: True.
    The list and its layers are left unchanged.
    """
    # BEGIN SOLUTION
    arriving = input_dim
    for layer in layers:
        if len(layer[0]["weights"]) - 1 != arriving:
            return False
        arriving = len(layer)
    return True
    # END SOLUTION


# %%
grader.check("network")

# %% [markdown]
# ## Question: decisions (1 point)
#
# A network gives numbers; often we want a decision.
#
# - **One yes-or-no question**: one output, called the score. The answer is yes if the score is
#   above 0. This is the decision function of the linear classifier. If the output goes through a
#   sigmoid, "score above 0" and "probability above 0.5" say the same, because $\sigma(0) = 0.5$
#   and the sigmoid only rises.
# - **One of several labels**: one score for each label. The label with the largest score wins.


# %%
def decide(score):
    """Whether a score says yes.

    score: one number, before any sigmoid.

    Returns True if the score is above 0 and False if it is below. What you return for exactly 0 is
    free.
    """
    # BEGIN SOLUTION
    return score > 0
    # END SOLUTION


def predict_label(scores):
    """The label with the largest score.

    scores: a list or a 1-D NumPy array of one or more numbers; they may all be negative.

    Returns the index of the largest score as a whole number, counted from 0. What you return when
    two scores are equally large is free. `scores` is left unchanged.
    """
    # BEGIN SOLUTION
    return int(np.argmax(scores))
    # END SOLUTION


# %%
grader.check("decisions")

# %% [markdown]
# ## Question: XOR by hand (1 point)
#
# The "exclusive or" of two bits is 1 exactly when one of them is 1 and the other is 0:
#
# | a | b | a XOR b |
# |---|---|---|
# | 0 | 0 | 0 |
# | 0 | 1 | 1 |
# | 1 | 0 | 1 |
# | 1 | 1 | 0 |
#
# In 1969 this little table embarrassed the perceptron: no single one can produce it, since no
# straight line separates the 1s from the 0s. Two layers can. Choose the weights yourself, with
# pencil and paper; nothing is trained here.


# %%
def xor_network():
    """A network of hand-set weights that computes XOR.

    Takes nothing. Returns a list of layers as compute_output_for_network takes it: a layer is a
    list of dictionaries with the keys "weights" (bias first) and "activation_function". The first
    layer takes two inputs.

    With layers = xor_network(), compute_output_for_network([a, b], layers)[0] is above 0.5 exactly
    when one of a, b is 1, for a and b equal to 0 or 1 (integers or floats). How many layers and
    perceptrons, which activation functions and which weights you take is free.
    """
    # BEGIN SOLUTION
    at_least_one = {"weights": np.array([-0.5, 1.0, 1.0]), "activation_function": step}
    both = {"weights": np.array([-1.5, 1.0, 1.0]), "activation_function": step}
    one_but_not_both = {"weights": np.array([-0.5, 1.0, -1.0]), "activation_function": step}
    return [[at_least_one, both], [one_but_not_both]]
    # END SOLUTION


# %%
grader.check("xor_network")

# %% [markdown]
# What does your network answer between the corners? The map shows its output on the whole
# square.

# %% tags=["illustration"]
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

# %% [markdown]
# ## Question: the same with matrices (2 points)
#
# Loops over perceptrons are clear but slow. Libraries keep the weights of a whole layer in one
# matrix $W$ of shape `(dim, units)`, **column $j$ for perceptron $j$**, and the biases in one
# vector $b$ of shape `(units,)`. A whole batch of $n$ samples is a matrix $X$ of shape `(n,
# dim)`, **one sample in each row**. Then
#
# $$\text{output} = f(X W + b)$$
#
# is the output of the layer for all samples at once, shape `(n, units)`.
#
# Matrices also show why activation functions are needed at all. Without them, two layers are $(X
# W_1 + b_1) W_2 + b_2$. Multiply out, and what is left is **one** linear layer: the second layer
# added nothing. (For numbers: $3\,(2x + 1) + 4 = 6x + 7$.) That a perceptron's array starts with
# its bias stays as before; in $W$ there is no bias.


# %%
def layer_to_matrices(layer):
    """The weights of a layer as a matrix and a vector.

    layer: a list of `units` perceptrons with `dim` inputs each, as create_layer makes it.

    Returns (W, b): arrays of shape (dim, units) and (units,). W[i, j] is the weight of perceptron
    j for input i, and b[j] its bias. The layer is left unchanged.
    """
    # BEGIN SOLUTION
    rows = np.array([perceptron["weights"] for perceptron in layer])
    return rows[:, 1:].T, rows[:, 0]
    # END SOLUTION


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
    # BEGIN SOLUTION
    pre_activation = X @ W + b
    return activation(pre_activation)
    # END SOLUTION


def collapse_linear(W1, b1, W2, b2):
    """The one linear layer that equals two linear layers without activation.

    W1, b1: arrays (dim, units1) and (units1,) of the first layer.
    W2, b2: arrays (units1, units2) and (units2,) of the second layer.

    Returns (W, b): arrays (dim, units2) and (units2,) such that X @ W + b equals
    (X @ W1 + b1) @ W2 + b2 for every X of shape (n, dim). The arguments are left unchanged.
    """
    # BEGIN SOLUTION
    return W1 @ W2, b1 @ W2 + b2
    # END SOLUTION


# %%
grader.check("matrices")

# %% [markdown]
# **Where this leads.** You can now build networks of any depth and compute what they answer. Two
# things are missing. The number of parameters grows fast: the next assignment counts them. And
# random weights answer at random: how weights are *learned* is the subject of the second half of
# the course.
