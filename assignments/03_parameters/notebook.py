# %% [markdown]
# # Assignment 03: Counting parameters
#
# How large is a neural network? The usual answer is the number of its *parameters*: all weights
# and all biases, the numbers that training will change. It tells how much memory the model
# takes, how long training lasts, and how much data you will want. A library such as Keras prints
# the count for every layer. In this assignment you learn to predict that table before the model
# is built. If your count and the printed one differ, the model is not the one that you meant:
# this is one of the best ways to find mistakes.
#
# | Question | What you build | Points |
# |---|---|---|
# | `count_layer_parameters` | the parameters of one layer | 2 |
# | `count_network_parameters` | the parameters of a whole network | 2 |
# | `summary_rows` | the table that a library prints | 2 |
# | `read_a_summary` | from the table back to the network, and two models of the lecture | 2 |
#
# `grader.check` runs some checks right away. More checks, with other numbers, decide the points.

# %%
import matplotlib.pyplot as plt
import numpy as np

# %% [markdown]
# ## What a layer owns
#
# A perceptron with $n$ inputs owns $n$ weights, one for each input, and one bias: $n + 1$
# parameters. In a *dense* (fully connected) layer every perceptron sees all inputs and owns
# parameters of its own. Nothing is shared. So
#
# $$\text{parameters of a layer} = \text{units} \cdot (\text{inputs} + 1)$$
#
# where *units* is the number of perceptrons. The activation function owns no parameters.
#
# **A worked number.** A layer of 2 perceptrons with 3 inputs: each perceptron owns $3 + 1 = 4$
# parameters, so the layer owns $2 \cdot 4 = 8$. The other way round, 3 perceptrons with 2 inputs,
# it is $3 \cdot 3 = 9$: units and inputs must not be mixed up.
#
# The picture shows the 8 parameters: each gray line is a weight, each orange line is a bias.

# %% tags=["illustration"]
for unit, height in enumerate([0.5, -0.5]):
    for start in np.linspace(-1, 1, 3):
        plt.plot([0, 1], [start, height], color="gray", zorder=1)
    plt.plot([1, 1.25], [height, height + 0.3], color="tab:orange", zorder=1)
    plt.text(1.27, height + 0.3, f"bias of perceptron {unit}", color="tab:orange", va="center")
plt.scatter([0, 0, 0], [1, 0, -1], s=250, color="lightgray", edgecolor="black", zorder=2)
plt.scatter([1, 1], [0.5, -0.5], s=600, color="tab:blue", zorder=2)
plt.xlim(-0.3, 2.0)
plt.xticks([0, 1], ["3 inputs", "2 perceptrons"])
plt.yticks([])
plt.title("2 perceptrons with 3 inputs: 6 weights and 2 biases")
plt.show()

# %% [markdown]
# ## Question: one layer (2 points)


# %%
def count_layer_parameters(num_perceptrons, dim):
    """How many parameters (weights and biases) a dense layer owns.

    num_perceptrons: the number of perceptrons, a whole number, 1 or more.
    dim: the number of inputs of each perceptron, a whole number, 1 or more.

    Returns one whole number. Its type is free: an int, a NumPy integer, or a float without decimals
    such as 8.0.
    """
    # BEGIN SOLUTION
    return num_perceptrons * (dim + 1)
    # END SOLUTION


# %%
grader.check("count_layer_parameters")

# %% [markdown]
# ## Question: a whole network (2 points)
#
# In a network every perceptron gives one number, and all these numbers go into every perceptron
# of the next layer. So **the inputs of a layer are as many as the perceptrons of the layer before
# it**; only the first layer sees the data. The data themselves are not a layer: they own nothing.
#
# We write a network as the number of inputs and the list of its layer sizes. For 3 inputs and the
# layers `[5, 2]`:
#
# | layer | units | inputs | parameters |
# |---|---|---|---|
# | first | 5 | 3 (the data) | 5 * 4 = 20 |
# | second | 2 | 5 (the first layer) | 2 * 6 = 12 |
# | | | | **32 in all** |


# %%
def count_network_parameters(input_dim, layer_sizes):
    """How many parameters a network of dense layers owns.

    input_dim: how many numbers go into the first layer, a whole number, 1 or more.
    layer_sizes: a list with the number of perceptrons of each layer (1 or more), first layer first.
        It may have any length; it may be empty.

    Returns one whole number, 0 for a network without layers. Its type is free, as before: an int, a
    NumPy integer or a float without decimals. layer_sizes is left unchanged. You may use
    count_layer_parameters: a mistake in it does not cost you points here again.
    """
    # BEGIN SOLUTION
    total = 0
    arriving = input_dim
    for units in layer_sizes:
        total += count_layer_parameters(units, arriving)
        arriving = units
    return total
    # END SOLUTION


# %%
grader.check("count_network_parameters")

# %% [markdown]
# How fast do networks grow? With one hidden layer of width $h$ the count is a straight line in
# $h$. Between two hidden layers of width $h$ there are $h \cdot h$ weights, so the count grows
# with the square. Large models owe their size to the weights *between* wide layers.

# %% tags=["illustration"]
widths = list(range(1, 101))
one_hidden = [count_network_parameters(4, [width, 3]) for width in widths]
two_hidden = [count_network_parameters(4, [width, width, 3]) for width in widths]
if None not in one_hidden + two_hidden:
    plt.plot(widths, one_hidden, label="4 inputs, layers [h, 3]")
    plt.plot(widths, two_hidden, label="4 inputs, layers [h, h, 3]")
    plt.xlabel("width h of a hidden layer")
    plt.ylabel("parameters of the network")
    plt.title("A second wide layer makes the difference")
    plt.legend()
    plt.show()

# %% [markdown]
# ## How to read a model summary
#
# Keras describes a model by a table, with one row for each layer. This is the network from above,
# with 3 inputs and the layers `[5, 2]`:
#
# ```
# Model: "sequential"
# ┏━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━┓
# ┃ Layer (type)         ┃ Output Shape    ┃   Param # ┃
# ┡━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━┩
# │ dense (Dense)        │ (None, 5)       │        20 │
# ├──────────────────────┼─────────────────┼───────────┤
# │ dense_1 (Dense)      │ (None, 2)       │        12 │
# └──────────────────────┴─────────────────┴───────────┘
#  Total params: 32 (128.00 B)
#  Trainable params: 32 (128.00 B)
#  Non-trainable params: 0 (0.00 B)
# ```
#
# - **Layer (type)**: a name for each layer, and its kind. *Dense* is a fully connected layer.
# - **Output Shape**: what comes out. A network works on a whole *batch* of samples at once, one
#   sample in each row; so the output is a matrix with the shape (samples, units). The model
#   does not care how many samples you send, and nobody knows it yet: that is what **`None`**
#   says. It stands for the *batch axis*. Send 10 samples, and a `(None, 5)` becomes `(10, 5)`.
#   The parameters do not depend on the batch at all.
# - **Param #**: units times (inputs + 1). The inputs are not printed in the row: they are the
#   units of the **row above**. For the first row they are the features of the data. Keras prints
#   large numbers with a comma, `1,234` for 1234; Python wants them without.
# - **Total params**: the sum, and the memory for it. The numbers are of type *float32*, 32 bits or
#   **4 bytes** each: $32 \cdot 4 = 128$ bytes. Keras counts 1 KB as 1024 bytes.
# - **Non-trainable params**: those that training leaves alone; here there are none.

# %% [markdown]
# ## Question: the rows of a summary (2 points)
#
# Write the table as Python data: for each layer the pair of its output shape and its number of
# parameters. The network above is
#
# ```python
# [((None, 5), 20), ((None, 2), 12)]
# ```
#
# `None` is Python's own word here, without quotes.


# %%
def summary_rows(input_dim, layer_sizes):
    """The output shape and the parameters of each layer, as in a model summary.

    input_dim, layer_sizes: as for count_network_parameters; layer_sizes may be empty.

    Returns a list with one row for each layer, in order. A row is the pair
    ((None, units), parameters): units is the number of perceptrons, parameters is a whole number.
    Without layers the list is empty. Lists instead of tuples, and the other way round, are fine,
    and the numbers may be of any type, as before. layer_sizes is left unchanged. You may use
    count_layer_parameters: a mistake in it does not cost you points here again.
    """
    # BEGIN SOLUTION
    rows = []
    arriving = input_dim
    for units in layer_sizes:
        rows.append(((None, units), count_layer_parameters(units, arriving)))
        arriving = units
    return rows
    # END SOLUTION


# %%
grader.check("summary_rows")

# %% [markdown]
# Your rows as a table:

# %% tags=["illustration"]
rows = summary_rows(3, [5, 2])
if rows is not None:
    print("Output Shape    Param #")
    for row in rows:
        print(*row, sep="       ")

# %% [markdown]
# ## Question: read a summary (2 points)
#
# **Back from the table to the layer.** Sometimes you know the parameters of a layer and what goes
# into it, and want to know how many perceptrons it has. If 5 inputs arrive and the layer owns 12
# parameters, it has 2 perceptrons, because each of them owns 6. Write this as a function.
#
# **Two models of the lecture.** The first one sorts Iris flowers: 4 features go into dense layers
# with 4, 128 and 3 perceptrons. Its first row is filled in: $4 \cdot (4 + 1) = 20$.
#
# ```
# ┏━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━┓
# ┃ Layer (type)         ┃ Output Shape    ┃   Param # ┃
# ┡━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━┩
# │ dense (Dense)        │ (None, 4)       │        20 │
# ├──────────────────────┼─────────────────┼───────────┤
# │ dense_1 (Dense)      │ (None, 128)     │         ? │
# ├──────────────────────┼─────────────────┼───────────┤
# │ dense_2 (Dense)      │ (None, 3)       │         ? │
# └──────────────────────┴─────────────────┴───────────┘
#  Total params: ?
# ```
#
# The second one is the take-home model: 10 features go into dense layers with 64, 32 and 1
# perceptrons. Predict its summary in the same way.
#
# ```python
# model = Sequential()
# model.add(Input(shape=(10,)))
# model.add(Dense(64, activation="relu"))
# model.add(Dense(32, activation="relu"))
# model.add(Dense(1, activation="sigmoid"))
# ```


# %%
def units_from_parameters(parameters, dim):
    """How many perceptrons a dense layer has.

    parameters: how many parameters the layer owns in all, biases included; a whole number that some
        layer with `dim` inputs really owns, so the division leaves no rest.
    dim: the number of inputs of each perceptron, a whole number, 1 or more.

    Returns the number of perceptrons, one whole number; its type is free, as before.
    """
    # BEGIN SOLUTION
    return parameters // (dim + 1)
    # END SOLUTION


# %% [markdown]
# Replace each `None` by your answer. You may type numbers or let your functions work them out.

# %%
# The Iris model (4 features, layers of 4, 128 and 3): the parameters of the second and of the
# third layer, and of the whole model. Whole numbers.
answer_iris_hidden = None  # replace None by your answer
answer_iris_output = None  # replace None by your answer
answer_iris_total = None  # replace None by your answer
# The take-home model (10 features, layers of 64, 32 and 1): the parameters of the first, second
# and third layer, and of the whole model. Whole numbers.
answer_takehome_first = None  # replace None by your answer
answer_takehome_second = None  # replace None by your answer
answer_takehome_output = None  # replace None by your answer
answer_takehome_total = None  # replace None by your answer
# How many bytes do all parameters of each model take as float32? Whole numbers, in bytes (not KB).
answer_iris_bytes = None  # replace None by your answer
answer_takehome_bytes = None  # replace None by your answer
# You send a batch of 32 flowers into the Iris model. What is the shape of what comes out of its
# last layer? A tuple of two whole numbers.
answer_output_shape = None  # replace None by your answer
# BEGIN SOLUTION
answer_iris_hidden = 640
answer_iris_output = 387
answer_iris_total = 1047
answer_takehome_first = 704
answer_takehome_second = 2080
answer_takehome_output = 33
answer_takehome_total = 2817
answer_iris_bytes = 4188
answer_takehome_bytes = 11268
answer_output_shape = (32, 3)
# END SOLUTION

# %%
grader.check("read_a_summary")

# %% [markdown]
# **Where this leads.** You can now predict the summary of any network of dense layers. When you
# build models with Keras, look at the summary first: three numbers that you have predicted are
# worth more than a training run that merely did not crash.
