# %% [markdown]
# # Tensors
#
# Every number that flows through a network of a deep learning library is kept in a **tensor**: an
# array of any number of axes whose entries all have the same type. NumPy's `ndarray` is almost
# the same thing. What TensorFlow adds is that its operations run on graphics cards as well, and
# that they can be *differentiated*: the library finds the slope of what you computed, and slopes
# are what training needs.
#
# In this assignment you make tensors, look at them, compute a layer with them, and let TensorFlow
# take a derivative.
#
# | Question | What you build | Points |
# |---|---|---|
# | `ranks` | tensors with 0, 1 and 2 axes | 2 |
# | `describe_tensor` | rank, shape and dtype of any tensor | 2 |
# | `tf_layer` | a layer of perceptrons, in TensorFlow | 2 |
# | `tf_gradient` | the derivative of any function, by a tape | 2 |
#
# `grader.check` runs some checks right away. More checks, with other numbers, decide the points.
#
# The import of TensorFlow takes several seconds: that is normal.

# %%
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

# %% [markdown]
# ## What a tensor knows about itself
#
# Every tensor has
# - a **rank**: the number of its axes;
# - a **shape**: its size along each axis, so the shape holds as many numbers as the rank says;
# - a **dtype**: the one type that all its entries have.
#
# | | rank | shape | example |
# |---|---|---|---|
# | scalar | 0 | `()` | `7` |
# | vector | 1 | `(2,)` | `[7, 8]` |
# | matrix | 2 | `(3, 2)` | `[[7, 8], [9, 10], [11, 12]]` |
# | a batch of 5 matrices | 3 | `(5, 3, 2)` | |
#
# People say that a scalar "has no shape". More precisely it has the *empty* shape `()`: there is no
# axis, so there is no size to tell. That is not the same as `(1,)`, a vector with one entry.
#
# Printing a tensor shows values, shape and dtype:

# %% tags=["illustration"]
print(tf.zeros((2, 3)))
print(tf.range(5))

# %% [markdown]
# ### Types are taken seriously
#
# TensorFlow reads the dtype off the numbers: whole numbers give `int32`, numbers with a decimal
# point give `float32`. (NumPy would take `int64` and `float64`.) Unlike NumPy, TensorFlow never
# mixes types silently: adding an `int32` tensor and a `float32` tensor is an error, and so is the
# sigmoid of an `int32` tensor. `tf.cast(t, tf.float32)` converts a tensor.
#
# ### Tensors do not change
#
# `t[0] = 3` is an error too: a tensor keeps its values for ever. To get other values, compute a new
# tensor. What has to change, such as the weights of a network, is kept in a `tf.Variable`.
#
# ## Question: ranks 0, 1 and 2 (2 points)
#
# Make these three tensors. Mind the dtype of each.
#
# | function | values | shape | dtype |
# |---|---|---|---|
# | `rank_0` | 4 | `()` | int32 |
# | `rank_1` | 2, 3, 4 | `(3,)` | float32 |
# | `rank_2` | first row 1, 2, 4; second row 5, 6, 7 | `(2, 3)` | int32 |


# %%
def rank_0():
    """The scalar 4.

    Returns a TensorFlow tensor of shape () and dtype int32. How you make it is free, and a
    tf.Variable counts as a tensor. A plain number or a NumPy array does not.
    """
    # BEGIN SOLUTION
    return tf.constant(4)
    # END SOLUTION


def rank_1():
    """The vector with the entries 2, 3, 4, in this order.

    Returns a TensorFlow tensor of shape (3,) and dtype float32. How you make it is free, and a
    tf.Variable counts as a tensor. A list or a NumPy array does not.
    """
    # BEGIN SOLUTION
    return tf.constant([2.0, 3.0, 4.0])
    # END SOLUTION


def rank_2():
    """The matrix with the rows 1, 2, 4 and 5, 6, 7.

    Returns a TensorFlow tensor of shape (2, 3) and dtype int32. How you make it is free, and a
    tf.Variable counts as a tensor. A list or a NumPy array does not.
    """
    # BEGIN SOLUTION
    return tf.constant([[1, 2, 4], [5, 6, 7]])
    # END SOLUTION


# %%
grader.check("ranks")

# %% [markdown]
# ## Question: describe a tensor (2 points)
#
# When a network does not run, the first thing to look at is nearly always rank, shape and dtype of
# what goes in. Write a function that reports all three as plain Python.
#
# **A worked example.** For `tf.zeros((2, 5))` the answer is `(2, (2, 5), "float32")`: two axes, of
# sizes 2 and 5. (There are ten entries, but nobody asked for those.) For the scalar `tf.ones(())`
# it is `(0, (), "float32")`.


# %%
def describe_tensor(t):
    """Rank, shape and dtype of a tensor.

    t: a TensorFlow tensor of rank 0, 1, 2, 3 or 4 whose dtype is int32, int64, uint8, float32,
        float64 or bool. An axis may have the size 1; it is an axis all the same.

    Returns a tuple (rank, shape, dtype) with
        rank   a whole number: how many axes t has;
        shape  a plain tuple with one whole number for each axis, () for a scalar (a list is
               accepted too; TensorFlow's own TensorShape, or a tensor, is not);
        dtype  the name of the dtype as a string, such as "float32".
    """
    # BEGIN SOLUTION
    shape = tuple(t.shape)
    return len(shape), shape, t.dtype.name
    # END SOLUTION


# %%
grader.check("describe_tensor")

# %% [markdown]
# ## Question: a layer in TensorFlow (2 points)
#
# You know this formula from the matrices of Assignment 02. For a batch $X$ of shape `(n, dim)`, one
# sample in each row, weights $W$ of shape `(dim, units)` and biases $b$ of shape `(units,)`,
#
# $$\text{output} = f(X W + b), \qquad \text{shape } (n, \text{units}).$$
#
# TensorFlow has everything ready: the product of matrices in `tf.linalg` and `tf.matmul`, and the
# activation functions in `tf.math` and `tf.nn` (`nn` is for neural networks).
#
# **A worked number.** One sample $x = (1, 2)$, two units,
#
# $$W = \begin{pmatrix} 1 & 0 \\ 0.5 & -1 \end{pmatrix}, \qquad b = (0, 1), \qquad
# x W + b = (1 + 1 + 0,\; 0 - 2 + 1) = (2, -1).$$
#
# | name | output |
# |---|---|
# | `"sigmoid"` | 0.881, 0.269 |
# | `"tanh"` | 0.964, -0.762 |
# | `"relu"` | 2, 0 |
# | `"softmax"` | 0.953, 0.047 |
#
# Softmax is different from the other three: it looks at a whole row. Each row is a sample with
# scores for all classes, and **each row** of the output sums to 1.


# %%
def tf_layer(X, W, b, name):
    """The outputs of a layer for a batch of samples, computed with TensorFlow.

    X: float32 tensor (n, dim), a sample in each row; n may be 1.
    W: float32 tensor (dim, units).
    b: float32 tensor (units,).
    name: the activation: "sigmoid", "tanh", "relu" or "softmax" (over the last axis, so each row on
        its own). The pre-activations are moderate, at most 20 in size.

    Returns a TensorFlow tensor of shape (n, units); its float dtype is free. Stay in TensorFlow
    (Keras is fine too) from X to the result: a GradientTape that watches X must be able to follow.
    A step through NumPy would cut the thread.
    Free, and not graded: what happens for any other name.
    """
    # BEGIN SOLUTION
    activations = {
        "sigmoid": tf.math.sigmoid,
        "tanh": tf.math.tanh,
        "relu": tf.nn.relu,
        "softmax": tf.nn.softmax,
    }
    return activations[name](tf.matmul(X, W) + b)
    # END SOLUTION


# %%
grader.check("tf_layer")

# %% [markdown]
# ## Question: derivatives by tape (2 points)
#
# To train a network one needs derivatives: how does the error change when a weight changes? Nobody
# works them out on paper for a million weights. TensorFlow writes down every operation while it
# computes, as on a **tape**, and then plays the tape backwards, using the chain rule at each step:
#
# ```python
# x = tf.Variable(3.0)
# with tf.GradientTape() as tape:
#     y = x * x
# print(tape.gradient(y, x))      # tf.Tensor(6.0, shape=(), dtype=float32)
# ```
#
# The slope of $x^2$ is $2x$, and at 3 that is 6. This is no approximation by a difference quotient:
# it is the derivative itself, up to rounding.
#
# Three things to know:
# - variables are watched by themselves; any other tensor must be handed to `tape.watch` first, or
#   the gradient is `None`;
# - only floats have derivatives: for an `int32` tensor the gradient is `None` as well;
# - if `x` is a vector, the gradient has the shape of `x`. For $f(x_1, x_2) = x_1^2 + 3 x_2$ at $(5,
#   7)$ it is $(10, 3)$: one slope for each entry.
#
# `tf.stop_gradient(...)` inside a function tells the tape to take its argument for a constant. So
# the tape's answer for `tf.stop_gradient(x) * x` at 3 is 3, not 6.


# %%
def tf_gradient(f, x):
    """The derivative of f at x, by tf.GradientTape.

    f: a function of one float tensor, made of TensorFlow operations (tf.stop_gradient may be one
        of them). It takes a scalar to a scalar, or a vector to a scalar, or works on a vector entry
        by entry, as tf.math.sin does.
    x: where: a Python number, a NumPy number, a NumPy array of rank 0 or 1, or a float32 tensor of
        rank 0 or 1. Python and NumPy numbers may be whole numbers: 3 means the same as 3.0. It is
        left unchanged.

    Returns a tensor, an array or a number of the shape of x: at each entry of x the slope of f, as
    the tape sees it (for an f that works entry by entry: its derivative at each entry). float32 is
    precise enough.
    Free, and not graded: an f that does not depend on x, and lists.
    """
    # BEGIN SOLUTION
    x = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x)
    # END SOLUTION


# %%
grader.check("tf_gradient")

# %% [markdown]
# With your function, any curve and its slope are three lines away. Here is the sigmoid: its slope
# is largest in the middle, at most 1/4, and vanishes on both sides. A perceptron that is very sure
# of itself hardly learns.

# %% tags=["illustration"]
grid = np.linspace(-6, 6, 121)


def curve(t):
    return 1.0 / (1.0 + tf.math.exp(-t))


slope = tf_gradient(curve, grid)
if slope is not None:
    plt.plot(grid, curve(grid), label="sigmoid")
    plt.plot(grid, slope, label="its slope, by tape")
    plt.axhline(0.25, linestyle=":", color="gray", label="1/4")
    plt.xlabel("x")
    plt.ylabel("value")
    plt.title("A function and its derivative")
    plt.legend()
    plt.show()

# %% [markdown]
# **Where this leads.** You have seen the low level of TensorFlow: tensors, operations, a tape. Its
# high level is Keras, where a whole layer is one word and training is one call. Underneath it does
# what you did here. That is the next assignment; how the tape works inside comes after it.
