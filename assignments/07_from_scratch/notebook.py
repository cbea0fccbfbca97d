# %% [markdown]
# # Assignment 07: Training from scratch
#
# You know how a network computes its answer, and how the gradient of the loss is found by going
# backwards. One thing is missing: the loop that uses the gradients, again and again, until the
# network has learned something. Libraries hide this loop in one call, `fit`. Here you write it
# yourself, with NumPy only. At the end your own program recognises Iris flowers.
#
# | Question | What you build | Points |
# |---|---|---|
# | `pieces` | first parameters, minibatches, one step, accuracy | 5 |
# | `train_mlp` | the training loop; it learns XOR | 4 |
# | `iris_numpy` | the Iris flowers, a loss curve, two sanity checks | 5 |
#
# `grader.check` runs some checks right away. More checks, with other numbers, decide the points.

# %%
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

# %% [markdown]
# ## Given: forward and backward
#
# Run the next cell; there is nothing to write in it. Its functions work for a network with
# **one hidden layer**, whose parameters are a dictionary:
#
# | key | shape | what |
# |---|---|---|
# | `"W1"`, `"b1"` | (dim, hidden), (hidden,) | hidden layer, with ReLU or tanh |
# | `"W2"`, `"b2"` | (hidden, classes), (classes,) | output layer, with softmax |
#
# Samples are rows. For $n$ samples with one-hot targets $Y$ the network computes
#
# $$H = f(X W_1 + b_1), \qquad P = \text{softmax}(H W_2 + b_2), \qquad
# E = -\frac{1}{n} \sum_{i=1}^{n} \sum_{k} Y_{ik} \ln P_{ik}$$
#
# `loss_and_gradients` returns $E$ and a dictionary with the gradient of $E$ for each parameter,
# under the same keys. If you wrote such functions in the last assignment, you may use yours.


# %%
def softmax_rows(Z):
    """Each row of Z (n, classes) to probabilities."""
    powers = np.exp(Z - Z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def forward_pass(X, params, activation="relu"):
    """The probabilities P, shape (n, classes), for samples X, shape (n, dim)."""
    Z1 = X @ params["W1"] + params["b1"]
    H = np.tanh(Z1) if activation == "tanh" else np.maximum(Z1, 0.0)
    return softmax_rows(H @ params["W2"] + params["b2"])


def loss_and_gradients(X, Y, params, activation="relu"):
    """The mean cross-entropy of the samples X with one-hot targets Y, and its gradients.

    Returns (loss, grads); grads is a dictionary with the same keys and shapes as params.
    """
    Z1 = X @ params["W1"] + params["b1"]
    H = np.tanh(Z1) if activation == "tanh" else np.maximum(Z1, 0.0)
    P = softmax_rows(H @ params["W2"] + params["b2"])
    loss = -np.mean(np.sum(Y * np.log(P + 1e-12), axis=1))
    dZ2 = (P - Y) / len(X)
    dH = dZ2 @ params["W2"].T
    dZ1 = dH * (1 - H**2) if activation == "tanh" else dH * (Z1 > 0)
    grads = {"W1": X.T @ dZ1, "b1": dZ1.sum(axis=0), "W2": H.T @ dZ2, "b2": dZ2.sum(axis=0)}
    return loss, grads


def one_hot_rows(y, classes):
    """Labels 0, 1, ... as rows with a single 1."""
    return np.eye(classes)[y]


def iris_split():
    """X_train (120, 4), X_test (30, 4), y_train (120,), y_test (30,), as in the lecture."""
    X, y = load_iris(return_X_y=True)
    return train_test_split(X, y, test_size=0.2, stratify=y, random_state=1)


# %% [markdown]
# ## Question: the pieces (5 points)
#
# Training needs four small tools.
#
# **1. First parameters.** All zeros will not do: then all hidden units compute the same, get the
# same gradient, and stay the same for ever. Too large is bad as well: tanh saturates. A good rule
# (Glorot) draws each weight of a layer with $n_{in}$ inputs and $n_{out}$ outputs uniformly from
#
# $$[-r, r], \qquad r = \sqrt{\frac{6}{n_{in} + n_{out}}}$$
#
# and starts all biases at 0. For 4 inputs and 2 outputs $r = \sqrt{6/6} = 1$.
#
# **2. Minibatches.** In every epoch the samples are shuffled and dealt out in batches. With 10
# samples and batch size 4 there are three batches, with 4, 4 and 2 samples: the rest counts too.
# Each label must travel with its sample.
#
# **3. One step.** Every parameter moves against its gradient:
#
# $$w_{new} = w - \alpha\, \frac{\partial E}{\partial w}$$
#
# With $w = 2$, gradient 3 and learning rate 0.1: $2 - 0.1 \cdot 3 = 1.7$.
#
# **4. Accuracy.** The share of samples whose most probable class is the right one. With three
# classes the winner may have less than one half: `[0.3, 0.4, 0.3]` answers class 1.
#
# Random numbers come from a generator `rng`, made once by `np.random.default_rng(seed)`. The
# same seed gives the same numbers, so that every training can be repeated.


# %%
def init_params(sizes, rng):
    """Random first parameters of a network.

    sizes: a list of whole numbers, at least two: number of inputs, perceptrons of each layer. For
        example [4, 16, 3] has two layers, 4 to 16 and 16 to 3.
    rng: a NumPy generator (np.random.default_rng(seed)); all random numbers come from it.

    Returns a dictionary with the keys "W1", "b1", "W2", "b2", ..., one pair for each layer, and no
    other keys. A W is an array of shape (inputs of the layer, perceptrons of the layer), drawn
    uniformly from -r to r with r = sqrt(6 / (inputs + perceptrons)); a b is an array of zeros of
    shape (perceptrons,). sizes is left unchanged. In which order the weights are drawn is free.
    """
    # BEGIN SOLUTION
    params = {}
    for number in range(1, len(sizes)):
        inputs, outputs = sizes[number - 1], sizes[number]
        limit = np.sqrt(6 / (inputs + outputs))
        params[f"W{number}"] = rng.uniform(-limit, limit, size=(inputs, outputs))
        params[f"b{number}"] = np.zeros(outputs)
    return params
    # END SOLUTION


def iterate_minibatches(X, y, batch_size, rng):
    """All samples once, in random order, in batches.

    X: array (n, dim), n is 1 or more.
    y: array (n,) of labels or (n, classes) of one-hot rows; row i belongs to row i of X.
    batch_size: a whole number, 1 or more; it may be larger than n.
    rng: a NumPy generator; the random order comes from it alone, new for each call.

    Returns a list or a generator of pairs (X_batch, y_batch), arrays with batch_size rows each;
    only the last pair may have fewer rows (at least 1). Every sample occurs exactly once, with its
    own label. X and y are left unchanged.
    """
    # BEGIN SOLUTION
    order = rng.permutation(len(X))
    for start in range(0, len(X), batch_size):
        chosen = order[start : start + batch_size]
        yield X[chosen], y[chosen]
    # END SOLUTION


def sgd_step(params, grads, learning_rate):
    """One step of gradient descent for every parameter.

    params: a dictionary of float arrays with any keys, any number of layers.
    grads: a dictionary with the same keys and shapes.
    learning_rate: a number above 0.

    Returns a new dictionary with the same keys and shapes. params, grads and the arrays in them are
    left unchanged.
    """
    # BEGIN SOLUTION
    return {key: params[key] - learning_rate * grads[key] for key in params}
    # END SOLUTION


def accuracy(P, y):
    """The share of right answers.

    P: array (n, classes) of probabilities, n is 1 or more. The predicted class of a sample is the
        position of the largest probability in its row; ties do not occur.
    y: array (n,) of the right classes, whole numbers from 0.

    Returns one number from 0 to 1. P and y are left unchanged.
    """
    # BEGIN SOLUTION
    return np.mean(np.argmax(P, axis=1) == y)
    # END SOLUTION


# %%
grader.check("pieces")

# %% [markdown]
# ## Question: the training loop (4 points)
#
# Now put the pieces together:
#
# 1. Make a generator from `seed`, and with it the first parameters.
# 2. In every epoch, for every minibatch: gradients of this batch, one step.
# 3. At the end of every epoch: note the loss of **all** samples, with the parameters as they are
#    now.
#
# How many steps are that? With 12 samples, batch size 4 and 3 epochs: 3 steps in each epoch, 9 in
# all. Use your pieces and the given `loss_and_gradients`, or write your own code.


# %%
def train_mlp(X, Y, hidden, learning_rate, batch_size, epochs, seed, activation="relu"):
    """Train a network with one hidden layer by plain stochastic gradient descent.

    X: array (n, dim). Y: array (n, classes) of one-hot rows.
    hidden: number of hidden units. epochs: a whole number, 1 or more.
    learning_rate: a number above 0, the same in all steps. batch_size: may be larger than n.
    seed: a whole number; the same seed and arguments give the same result, other seeds another.
    activation: "relu" or "tanh", of the hidden layer; the output layer has softmax.

    The first parameters depend on the sizes and the seed only. Each epoch goes through all samples
    once, in a new random order, in minibatches (the last may be smaller), with one step for each
    minibatch against the gradient of its mean cross-entropy.

    Returns (params, losses). params: a dictionary with "W1" (dim, hidden), "b1" (hidden,), "W2"
    (hidden, classes), "b2" (classes,) after the last step. losses: a list with one number for each
    epoch: the mean cross-entropy of all of X and Y at the end of that epoch. X and Y are left
    unchanged. How you make random numbers of the seed is free, and so is whether you call your
    pieces: called as their docstrings say, a mistake in one of them does not cost again here.
    """
    # BEGIN SOLUTION
    rng = np.random.default_rng(seed)
    params = init_params([X.shape[1], hidden, Y.shape[1]], rng)
    losses = []
    for _ in range(epochs):
        for X_batch, Y_batch in iterate_minibatches(X, Y, batch_size, rng):
            _, grads = loss_and_gradients(X_batch, Y_batch, params, activation)
            params = sgd_step(params, grads, learning_rate)
        loss, _ = loss_and_gradients(X, Y, params, activation)
        losses.append(loss)
    return params, losses
    # END SOLUTION


# %%
grader.check("train_mlp")

# %% [markdown]
# XOR again: a single layer cannot do it. In assignment 02 the weights were chosen by hand; now
# they are learned. Watch the border between the two answers after 5, 50 and 2000 steps.

# %% tags=["illustration"]
XOR_INPUT = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
XOR_TARGET = one_hot_rows(np.array([0, 1, 1, 0]), 2)

if train_mlp(XOR_INPUT, XOR_TARGET, 8, 0.5, 4, 1, 0, "tanh") is not None:
    side = np.linspace(-0.5, 1.5, 60)
    points = np.array([[a, b] for b in side for a in side])
    figure, axes = plt.subplots(1, 3, figsize=(10, 3))
    for panel, steps in zip(axes, (5, 50, 2000), strict=True):
        learned, _ = train_mlp(XOR_INPUT, XOR_TARGET, 8, 0.5, 4, steps, 0, "tanh")
        shares = forward_pass(points, learned, "tanh")[:, 1].reshape(60, 60)
        panel.contourf(side, side, shares, levels=np.linspace(0, 1, 11), cmap="coolwarm")
        panel.scatter(*XOR_INPUT.T, c=XOR_TARGET[:, 1], cmap="coolwarm", edgecolors="black")
        panel.set_title(f"after {steps} steps")
        panel.set_xlabel("first input")
    axes[0].set_ylabel("second input")
    plt.show()

# %% [markdown]
# ## Question: Iris without a library (5 points)
#
# **Standardise.** The four measurements have different sizes. A network trains better when each
# column has mean 0 and standard deviation 1:
#
# $$x' = \frac{x - \mu}{\sigma}$$
#
# $\mu$ and $\sigma$ come **from the training set only**, also for the test set: the test set
# stands for flowers that nobody has seen yet. Example: a training column 1, 3 has $\mu = 2$ and
# $\sigma = 1$; a test value 5 becomes $(5 - 2)/1 = 3$. ($\sigma$ is what `np.std` gives: divided
# by $n$.)
#
# **Train.** Standardise the measurements of both sets, train a 4-16-3 network with ReLU, learning
# rate 0.1, batch size 16, 100 epochs, and measure the accuracy on the test set. With this recipe it
# is 0.90 or more for (nearly) every seed.
#
# **Draw.** A loss curve is the first thing to look at when a training went wrong.


# %%
def standardize(train, test):
    """Both sets, scaled with mean and standard deviation of the training set.

    train: array (n, columns), n is 1 or more. test: array (m, columns). Floats or whole numbers.

    Returns (train_scaled, test_scaled): float arrays of the same shapes. Every column has its own
    mean and (population) standard deviation, both of train. A column that is constant in train
    becomes 0 in both, whatever test has there. The arguments are left unchanged.
    """
    # BEGIN SOLUTION
    mean, deviation = train.mean(axis=0), train.std(axis=0)
    constant = train.max(axis=0) == train.min(axis=0)
    divisor = np.where(constant, 1.0, deviation)
    scaled = [np.where(constant, 0.0, (part - mean) / divisor) for part in (train, test)]
    return scaled[0], scaled[1]
    # END SOLUTION


def train_iris(seed):
    """Train a 4-16-3 network on the standardised Iris flowers of iris_split().

    seed: a whole number; it decides all random numbers of the training.

    Returns (params, losses, test_accuracy): params and losses of a training as train_mlp does it,
    with ReLU, 16 hidden units, learning rate 0.1, batch size 16, 100 epochs, on the standardised
    training set; and the share of right answers on the standardised test set. The same seed gives
    the same, another seed another result. Whether you call your functions is free: called as their
    docstrings say, a mistake in one of them does not cost again here.
    """
    # BEGIN SOLUTION
    X_train, X_test, y_train, y_test = iris_split()
    X_train, X_test = standardize(X_train, X_test)
    params, losses = train_mlp(X_train, one_hot_rows(y_train, 3), 16, 0.1, 16, 100, seed)
    return params, losses, accuracy(forward_pass(X_test, params), y_test)
    # END SOLUTION


def plot_losses(losses):
    """Draw a loss curve.

    losses: a list of numbers, one for each epoch, at least two.

    Returns the matplotlib Axes. One line of it, as `plot` makes it, has the losses as y and the
    number of the epoch as x, counted from 0 or from 1. Neither axis label is empty. Title,
    colours, further lines and scales are free, and so is whether the Axes is new.
    """
    # BEGIN SOLUTION
    _, ax = plt.subplots()
    ax.plot(range(1, len(losses) + 1), losses)
    ax.set_xlabel("epoch")
    ax.set_ylabel("loss")
    return ax
    # END SOLUTION


# %% [markdown]
# **Two sanity checks** find most mistakes in a training before hours are spent on it. Think, and
# try it out.
#
# - *Tiny start.* Multiply all first parameters of a 4-16-3 network by 0.001. Which loss does it
#   have on the Iris flowers before the first step? A number, to three decimals.
# - *Ten samples.* Train the same network on ten standardised flowers of the training set for
#   thousands of epochs, learning rate 0.1. Where does the training loss go?
#   `"A"` close to 0, for the network can learn ten samples by heart;
#   `"B"` it stays where it began, for ten samples are too few to learn from;
#   `"C"` it rises, for the network overfits.
# - *A friend's program.* On ten samples the training loss of a friend's network stays high, with
#   every learning rate. What do you suspect first? `"A"` too little data; `"B"` a test set that is
#   too hard; `"C"` a mistake in the program.

# %%
answer_tiny_loss = None  # replace None by your number (a deviation of 0.001 is accepted)
answer_ten_samples = None  # replace None by "A", "B" or "C"
answer_no_fall = None  # replace None by "A", "B" or "C"
# BEGIN SOLUTION
answer_tiny_loss = 1.099
answer_ten_samples = "A"
answer_no_fall = "C"
# END SOLUTION

# %%
grader.check("iris_numpy")

# %% tags=["illustration"]
iris_result = train_iris(0)
if iris_result is not None and plot_losses([1.0, 0.5]) is not None:
    plt.close("all")
    plot_losses(iris_result[1])
    plt.show()
    print("test accuracy:", iris_result[2])

# %% [markdown]
# **Where this leads.** That is all that `fit` does, in principle. Libraries add speed, more kinds
# of layers and better steps. How much a result depends on the seed, and when to stop a training,
# is the subject of the next assignment.
