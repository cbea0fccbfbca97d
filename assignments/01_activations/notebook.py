# %% [markdown]
# # Activation functions
#
# A perceptron adds up weighted inputs and a bias. What makes a network of them more than one big
# linear function is the step after the sum: the **activation function**, a simple non-linear
# curve that is applied to each number.
#
# In this notebook you write the four that the lecture introduces (sigmoid, tanh, ReLU and
# softmax), draw them, work out their slopes, which training will need, and at the end meet a
# problem that every deep-learning library had to solve: numbers that are too large for a
# computer.
#
# How to work: replace each `...  # your code here` by your own code, run the cell, then run the
# cell with `grader.check` below it. These checks try a few fixed inputs. The grading tries others
# as well: other numbers, other shapes, and whatever else the docstring promises. **The docstring
# of each function is the whole agreement**: it says what comes in, what must come out, and what
# is left to you.

# %%
import matplotlib.pyplot as plt
import numpy as np

# %% [markdown]
# ## A grid of numbers
#
# To look at a function we evaluate it at many points that lie close together. The lecture does it
# with `np.linspace(-10, 10, 100)`. What does that line do? It makes 100 numbers from −10 to 10,
# all the same distance apart, and **both ends are among them**. With $n$ points there are $n-1$
# gaps, so the distance is
#
# $$\text{step} = \frac{\text{hi} - \text{lo}}{n - 1}, \qquad
# \text{here } \frac{20}{99} \approx 0.2020 .$$
#
# A small example: 5 points from 0 to 2 are 0, 0.5, 1, 1.5, 2. There are four gaps of one half.
#
# ## Question: A grid with both ends (1 point)
#
# Write `make_grid`. You may use any NumPy function, or do it by hand.


# %%
def make_grid(lo, hi, n):
    """Evenly spaced points from lo to hi, both ends included.

    Args:
        lo: the first point, an int or a float.
        hi: the last point, larger than lo.
        n: how many points, a whole number, at least 2.

    Returns:
        A NumPy array of shape (n,), rising from lo to hi.

    Left to you: how you make it, and the dtype.
    """
    # BEGIN SOLUTION
    return np.linspace(lo, hi, n)
    # END SOLUTION


# %%
grader.check("make_grid")

# %% [markdown]
# ## The sigmoid
#
# $$\sigma(x) = \frac{1}{1 + e^{-x}}$$
#
# The sigmoid takes any real number and returns one between 0 and 1, which can be read as a
# probability. Three values to keep in mind:
#
# | $x$ | $e^{-x}$ | $\sigma(x)$ |
# |---|---|---|
# | $-6$ | $403.4$ | $1/404.4 \approx 0.0025$ |
# | $0$ | $1$ | $1/2$ |
# | $6$ | $0.0025$ | $1/1.0025 \approx 0.9975$ |
#
# The curve is symmetric about the point $(0, \tfrac12)$: $\sigma(-x) = 1 - \sigma(x)$. Outside of
# −6 to 6 it hardly changes any more; one says that it *saturates*. And because $\sigma(x) >
# \tfrac12$ exactly when $x > 0$, it serves as a decision function for two classes.
#
# ## Question: The sigmoid function (2 points)
#
# Write `sigmoid` from the formula. It works on one number and on arrays of any shape.


# %%
def sigmoid(x):
    """The sigmoid of every element, 1 / (1 + e^(-x)).

    Args:
        x: a number (int or float), or a NumPy array of floats or integers of any shape, also of
            shape (). No magnitude is above 20.

    Returns:
        The values, in the same shape as x: a number for a number, an array of the same shape for an
        array. An integer argument gives decimals all the same.

    The caller's array must be left as it was. Left to you: the exact type and dtype of the result,
    and what happens for lists, empty arrays and nan.
    """
    # BEGIN SOLUTION
    return 1.0 / (1.0 + np.exp(-x))
    # END SOLUTION


# %%
grader.check("sigmoid")

# %% [markdown]
# ## Seeing it
#
# A plot tells more than a table. A figure that someone else is to understand needs labels on both
# axes: `x` below, and what is drawn (for instance `sigmoid(x)` or just `y`) on the left.
#
# The next function draws *any* activation: it receives the function as its argument `f`. In
# Python a function is a value like any other, it can be passed along and called under its new
# name. Layers will use this later, when each perceptron carries its activation function with it.
#
# ## Question: Plot any activation function (1 point)
#
# Write `plot_activation`. The lecture's lines (`plt.plot`, `plt.xlabel`, `plt.ylabel`,
# `plt.show`) are nearly all you need; `plt.gca()` gives the Axes that they draw on. Or begin with
# `figure, ax = plt.subplots()` and use the methods of `ax`.


# %%
def plot_activation(f, lo, hi, n):
    """Draw the function f as a line over n evenly spaced points from lo to hi.

    Args:
        f: a function of one argument. It takes a number and gives a number, and takes an array and
            gives an array of the same shape. Call it on the whole grid or point by point.
        lo, hi: the ends of the grid, both included, lo < hi.
        n: how many points, at least 2.

    Returns:
        A tuple (x, y, ax): the grid, shape (n,); the values of f on it, shape (n,); and the
        matplotlib Axes that shows them. One line of ax has exactly these points (a line as `plot`
        makes it, not a scatter plot); the label of its x axis is "x"; the label of its y axis is
        not empty.

    Left to you: the wording of the y label, title, colours, markers and further lines, whether the
    Axes is new or the current one, and whether you call plt.show() before you return.
    """
    # BEGIN SOLUTION
    x = np.linspace(lo, hi, n)
    y = f(x)
    _, ax = plt.subplots()
    ax.plot(x, y)
    ax.set_xlabel("x")
    ax.set_ylabel("f(x)")
    return x, y, ax
    # END SOLUTION


# %%
grader.check("plot_activation")

# %% [markdown]
# Look at your sigmoid on two ranges. What can you read off? Which part of the curve disappears
# when you move from −10…10 to −1…1, and what does the rest look like then?

# %% tags=["illustration"]
if sigmoid(0) is not None and plot_activation(np.cos, -1, 1, 5) is not None:
    plt.close("all")
    for end in (10, 1):
        plot_activation(sigmoid, -end, end, 100)
    plt.show()

# %% [markdown]
# ## The hyperbolic tangent
#
# $$\tanh(x) = \frac{e^{x} - e^{-x}}{e^{x} + e^{-x}}$$
#
# It has the shape of the sigmoid, but its values lie between −1 and 1 and are centred around
# zero: strongly negative inputs come out strongly negative, inputs near zero come out near zero.
# That is why it can be the better choice inside a network.
#
# A worked number: $e^{1} \approx 2.71828$ and $e^{-1} \approx 0.36788$, so
#
# $$\tanh(1) \approx \frac{2.71828 - 0.36788}{2.71828 + 0.36788} = \frac{2.35040}{3.08616}
# \approx 0.7616, \qquad \tanh(-1) \approx -0.7616 .$$
#
# ## Question: The tanh function (2 points)
#
# Write `tanh` from its definition, with the exponential function. Do not build it on your
# `sigmoid`: then a slip there cannot cost you anything here.


# %%
def tanh(x):
    """The hyperbolic tangent of every element.

    Args:
        x: a number (int or float), or a NumPy array of floats or integers of any shape, also of
            shape (). No magnitude is above 15.

    Returns:
        The values, in the same shape as x: a number for a number, an array of the same shape for an
        array. An integer argument gives decimals all the same.

    The caller's array must be left as it was. Left to you: which of the equal formulas you use, the
    exact type and dtype of the result, and what happens for larger magnitudes, lists, empty arrays
    and nan.
    """
    # BEGIN SOLUTION
    positive, negative = np.exp(x), np.exp(-x)
    return (positive - negative) / (positive + negative)
    # END SOLUTION


# %%
grader.check("tanh")

# %% [markdown]
# ## ReLU
#
# The *rectified linear unit* is the most used activation today, in convolutional networks above
# all:
#
# $$\operatorname{relu}(x) = \max(0, x) = \frac{x + |x|}{2}$$
#
# It is 0 for negative inputs and leaves the others as they are: $[-2, 0, 3]$ becomes $[0, 0, 3]$.
# Its values reach from 0 upwards without a bound, it costs next to nothing to compute, and for
# positive inputs it never saturates.
#
# ## Question: The ReLU function (2 points)
#
# Write `relu`. Mind that the result has as many entries as the argument.


# %%
def relu(x):
    """The rectified linear unit of every element: 0 where x is negative, else x.

    Args:
        x: a number (int or float), or a NumPy array of floats or integers of any shape, also of
            shape (). No magnitude is above 1e6.

    Returns:
        The values, in the same shape as x: a number for a number, an array of the same shape for an
        array.

    The caller's array must be left as it was. Left to you: the exact type and dtype of the result
    (the values must be right, so decimals may not be cut off), the sign of a zero, and what happens
    for lists, empty arrays, infinities and nan.
    """
    # BEGIN SOLUTION
    return np.maximum(x, 0)
    # END SOLUTION


# %%
grader.check("relu")

# %% tags=["illustration"]
if None not in (sigmoid(0), tanh(0), relu(0)):
    points = np.linspace(-4, 4, 161)
    _, axes = plt.subplots(1, 3, figsize=(11, 3), layout="constrained")
    for ax, activation in zip(axes, (sigmoid, tanh, relu), strict=True):
        ax.plot(points, activation(points))
        ax.axhline(0, color="0.8", linewidth=1)
        ax.set_title(activation.__name__)
        ax.set(xlabel="x", ylabel="activation")
    plt.show()

# %% [markdown]
# ## Softmax
#
# A classifier with $K$ classes ends with $K$ scores, one per class, often called *logits*.
# Softmax turns the vector of scores into a probability distribution over the $K$ outcomes:
#
# $$\operatorname{softmax}(z)_i = \frac{e^{z_i}}{\sum_{j=1}^{K} e^{z_j}}$$
#
# The other activations look at one number at a time. Softmax looks at the whole vector: raise one
# score, and the share of every other class falls. A worked example with $z = (0, \ln 2, \ln 5)$:
# the exponentials are 1, 2 and 5, their sum is 8, the result is $(0.125, 0.25, 0.625)$.
#
# Adding the same number to every score changes nothing, because $e^{z_i + c} = e^{z_i} e^{c}$ and
# the factor $e^{c}$ cancels. Only differences between scores count. You will need this below.
#
# ## Question: The softmax of a vector (2 points)
#
# Write `softmax` for one vector.


# %%
def softmax(z):
    """The softmax of one vector of scores.

    Args:
        z: a NumPy array of shape (K,), floats or integers, K at least 1. No magnitude is above 20.

    Returns:
        K probabilities in the order of the scores, shape (K,): each e^(z_i) divided by the sum of
        all K exponentials.

    The caller's array must be left as it was. Left to you: array or list, the dtype, and what
    happens for larger magnitudes, lists, more dimensions and empty arrays.
    """
    # BEGIN SOLUTION
    exponentials = np.exp(z)
    return exponentials / exponentials.sum()
    # END SOLUTION


# %%
grader.check("softmax")

# %% [markdown]
# The next cell draws scores and their shares side by side. The order stays, negative scores get a
# small share, and the largest score gets far more than its part.

# %% tags=["illustration"]
scores = np.array([-1.0, 0.5, 2.0, 1.0])
shares = softmax(scores)
if shares is not None:
    _, axes = plt.subplots(1, 2, figsize=(8, 3), layout="constrained")
    for ax, heights, label in zip(axes, (scores, shares), ("score", "probability"), strict=True):
        ax.bar(range(len(scores)), heights)
        ax.axhline(0, color="0.8", linewidth=1)
        ax.set(xlabel="class", ylabel=label, xticks=range(len(scores)))
    plt.show()

# %% [markdown]
# ## Slopes
#
# Training moves every weight a little in the direction in which the error falls, and for that it
# needs derivatives, those of the activation functions included. "Is differentiable" was on the
# lecture's list for sigmoid and tanh, and this is the reason. Both have a pleasant property: the
# slope can be computed from the value of the function itself,
#
# $$\sigma'(x) = \sigma(x)\,\bigl(1 - \sigma(x)\bigr), \qquad \tanh'(x) = 1 - \tanh^2(x).$$
#
# ReLU is made of two straight lines: slope 0 on the left of zero, slope 1 on the right. At zero
# it has a kink and no derivative; libraries simply pick a value there, and so may you.
#
# A worked number: $\sigma(2) \approx 0.8808$, so $\sigma'(2) \approx 0.8808 \cdot 0.1192 \approx
# 0.1050$. The steepest point is $x = 0$, where $\sigma'(0) = \tfrac14$ and $\tanh'(0) = 1$. Far
# away from zero both slopes are almost 0: a saturated unit learns very slowly.
#
# You can always test a derivative against the slope of a short chord,
# $\bigl(f(x+h) - f(x-h)\bigr) / 2h$ with, say, $h = 10^{-5}$.
#
# ## Question: The three derivatives (2 points)
#
# Write the three functions. Their argument is always $x$ itself, the number *before* the
# activation (the *pre-activation*), not the activation's value. You may call your own activations
# (a mistake in one of them does not cost you points here), or compute what you need in place.


# %%
def sigmoid_derivative(x):
    """The slope of the sigmoid at every element of x.

    Args:
        x: the pre-activation: a number (int or float), or a NumPy array of floats or integers of
            any shape, also of shape (). No magnitude is above 15.

    Returns:
        The slopes, in the same shape as x.

    The caller's array must be left as it was. Left to you: the method, the type and dtype of the
    result, float32 arrays, lists, empty arrays and nan. The same holds for the next two functions.
    """
    # BEGIN SOLUTION
    value = 1.0 / (1.0 + np.exp(-x))
    return value * (1.0 - value)
    # END SOLUTION


def tanh_derivative(x):
    """The slope of tanh at every element of x; argument and result as for sigmoid_derivative."""
    # BEGIN SOLUTION
    return 1.0 - np.tanh(x) ** 2
    # END SOLUTION


def relu_derivative(x):
    """The slope of ReLU at every element of x; argument and result as for sigmoid_derivative.

    It is 0 for negative and 1 for positive elements, however small they are; at exactly 0 any value
    from 0 to 1 is right. Booleans count as 0 and 1.
    """
    # BEGIN SOLUTION
    return np.where(np.asarray(x) > 0, 1.0, 0.0)
    # END SOLUTION


# %%
grader.check("derivatives")

# %% tags=["illustration"]
if None not in (sigmoid_derivative(1), tanh_derivative(1), relu_derivative(1)):
    points = np.linspace(-4, 4, 160)
    plt.figure()
    for slope in (sigmoid_derivative, tanh_derivative, relu_derivative):
        plt.plot(points, slope(points), label=slope.__name__)
    plt.xlabel("x")
    plt.ylabel("slope")
    plt.legend()
    plt.show()

# %% [markdown]
# ## When numbers get too large
#
# The largest number that a 64-bit float can hold is about $1.8 \cdot 10^{308}$. Since $e^{710}$
# is larger, `np.exp(710)` gives `inf` and a warning about *overflow*, and from there on things go
# wrong: `inf / inf` is `nan`, "not a number", and one `nan` is enough to spoil a whole network.
# Scores of a thousand are nothing unusual at the start of a training run that goes astray. Try
# your own functions on them:

# %% tags=["illustration"]
if sigmoid(0) is not None and softmax(np.array([0.0])) is not None:
    print("sigmoid of -1000:", sigmoid(np.array([-1000.0])))
    print("softmax of 1000, 1001, 1002:", softmax(np.array([1000.0, 1001.0, 1002.0])))

# %% [markdown]
# The cure is to write the same function in another way, so that only numbers that are zero or
# negative are ever exponentiated: $e^{-1000}$ underflows to 0, which is harmless and even right.
#
# *Sigmoid.* Multiply the fraction by $e^{x}/e^{x}$:
#
# $$\sigma(x) = \frac{1}{1 + e^{-x}} = \frac{e^{x}}{1 + e^{x}} .$$
#
# The first form is safe for $x \ge 0$, the second for $x < 0$.
#
# *Softmax.* Adding a constant to all scores of a vector changes nothing, so subtract one that
# makes all of them at most 0. With $z = (1000, 1001, 1002)$ and the constant 1002 there remain
# $(-2, -1, 0)$, and the result is about $(0.090, 0.245, 0.665)$.
#
# From here on there may also be a **batch** of score vectors: an array of shape $(n, K)$ whose
# $n$ rows are samples and whose $K$ columns are classes. Each row is a distribution of its own.
#
# ## Question: The numerically stable forms (2 points)
#
# Write `stable_sigmoid` and `stable_softmax`. They give the right values for small and for huge
# arguments, and no warning about an overflow or an invalid value appears on the way. Write the
# formulas afresh instead of calling your `sigmoid` and `softmax`.


# %%
def stable_sigmoid(x):
    """The sigmoid of every element, for arguments of any size.

    Args:
        x: a number (int or float), or a NumPy array of floats or integers of any shape, also of
            shape (). Any magnitude, the infinities too (float32 arrays: no magnitude above 20).

    Returns:
        The values, in the same shape as x; 0 and 1 for minus and plus infinity.

    NumPy must not warn of overflow or of an invalid value. The caller's array must be left as it
    was. Left to you: the method, the type and dtype of the result, a warning of underflow, values
    below 1e-9 (0 will do), lists, empty arrays and nan.
    """
    # BEGIN SOLUTION
    small = np.exp(-np.abs(x))  # at most 1, whatever x is
    return np.where(np.asarray(x) >= 0, 1.0, small) / (1.0 + small)
    # END SOLUTION


def stable_softmax(z, axis=-1):
    """The softmax of a vector, or of each row of a batch, for scores up to 1e6 in magnitude.

    Args:
        z: a NumPy array of floats or integers, of shape (K,) or (n, K); n and K are at least 1.
            The rows of a batch may differ in size very much.
        axis: the axis along which the probabilities sum to 1. The default, the last one, is the
            only one that is graded.

    Returns:
        Probabilities in the shape of z: a vector sums to 1, and so does each row of a batch.

    NumPy must not warn of overflow or of an invalid value. The caller's array must be left as it
    was. Left to you: the method, array or list, the dtype, other axes, infinities, nan, lists and
    more dimensions.
    """
    # BEGIN SOLUTION
    shifted = np.exp(z - np.max(z, axis=axis, keepdims=True))
    return shifted / np.sum(shifted, axis=axis, keepdims=True)
    # END SOLUTION


# %%
grader.check("stable_forms")

# %% [markdown]
# If all checks pass, look back once: four curves, three slopes and two ways to keep numbers in
# range. The next assignment puts these functions into perceptrons and layers.
