import matplotlib.pyplot as plt
import numpy as np

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
    step = (hi - lo) / (n - 1)
    return np.array([lo + i * step for i in range(n)])

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
    e = np.exp(-x)
    return 1 / (1 + e)

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
    x = np.linspace(lo, hi, n)
    y = f(x)
    plt.figure()
    plt.plot(x, y, color="green")
    plt.xlabel("x")
    plt.ylabel("y")
    ax = plt.gca()
    plt.show()
    return x, y, ax

if sigmoid(0) is not None and plot_activation(np.cos, -1, 1, 5) is not None:
    plt.close("all")
    for end in (10, 1):
        plot_activation(sigmoid, -end, end, 100)
    plt.show()

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
    e2 = np.exp(2 * x)
    return (e2 - 1) / (e2 + 1)

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
    return np.array([max(0, value) for value in x])

if None not in (sigmoid(0), tanh(0), relu(0)):
    points = np.linspace(-4, 4, 161)
    _, axes = plt.subplots(1, 3, figsize=(11, 3), layout="constrained")
    for ax, activation in zip(axes, (sigmoid, tanh, relu), strict=True):
        ax.plot(points, activation(points))
        ax.axhline(0, color="0.8", linewidth=1)
        ax.set_title(activation.__name__)
        ax.set(xlabel="x", ylabel="activation")
    plt.show()

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
    total = 0
    for score in z:
        total += np.exp(score)
    return np.exp(z) / total

scores = np.array([-1.0, 0.5, 2.0, 1.0])
shares = softmax(scores)
if shares is not None:
    _, axes = plt.subplots(1, 2, figsize=(8, 3), layout="constrained")
    for ax, heights, label in zip(axes, (scores, shares), ("score", "probability"), strict=True):
        ax.bar(range(len(scores)), heights)
        ax.axhline(0, color="0.8", linewidth=1)
        ax.set(xlabel="class", ylabel=label, xticks=range(len(scores)))
    plt.show()

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
    s = sigmoid(x)
    return s * (1 - s)


def tanh_derivative(x):
    """The slope of tanh at every element of x; argument and result as for sigmoid_derivative."""
    t = np.tanh(x)
    return 1 - t * t


def relu_derivative(x):
    """The slope of ReLU at every element of x; argument and result as for sigmoid_derivative.

    It is 0 for negative and 1 for positive elements, however small they are; at exactly 0 any value
    from 0 to 1 is right. Booleans count as 0 and 1.
    """
    return np.greater(x, 0).astype(float)

if None not in (sigmoid_derivative(1), tanh_derivative(1), relu_derivative(1)):
    points = np.linspace(-4, 4, 160)
    plt.figure()
    for slope in (sigmoid_derivative, tanh_derivative, relu_derivative):
        plt.plot(points, slope(points), label=slope.__name__)
    plt.xlabel("x")
    plt.ylabel("slope")
    plt.legend()
    plt.show()

if sigmoid(0) is not None and softmax(np.array([0.0])) is not None:
    print("sigmoid of -1000:", sigmoid(np.array([-1000.0])))
    print("softmax of 1000, 1001, 1002:", softmax(np.array([1000.0, 1001.0, 1002.0])))

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
    x = np.asarray(x, dtype=float)
    result = np.zeros(x.shape)
    positive = x >= 0
    result[positive] = 1 / (1 + np.exp(-x[positive]))
    e = np.exp(x[~positive])
    result[~positive] = e / (1 + e)
    return result


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
    z = z - z.max(axis=axis, keepdims=True)
    e = np.exp(z)
    return e / e.sum(axis=axis, keepdims=True)
