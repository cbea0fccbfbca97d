# %% [markdown]
# # Assignment 06: Gradients and backpropagation
#
# A network learns by changing its weights a little, again and again, so that the error gets
# smaller. For that it must know, for *every* weight, how the error changes when this weight
# changes. **Backpropagation** finds all these numbers in one pass backward through the network,
# at about the cost of one pass forward. It is nothing but the chain rule, done in a good order.
#
# You begin with two weights and end with a whole network.
#
# | Question | What you build | Points |
# |---|---|---|
# | `gradient_descent_step` | one step downhill | 1 |
# | `two_layer_grad` | the chain rule for two weights | 2 |
# | `numerical_gradient` | a slow but safe gradient, to check the fast one | 3 |
# | `losses` | cross-entropy, and its stable form | 3 |
# | `backward` | the way back through one layer, with matrices | 3 |
# | `mlp` | backpropagation through a network | 4 |
#
# `grader.check` runs some checks right away. More checks, with other numbers, decide the points.

# %%
import matplotlib.pyplot as plt
import numpy as np

# %% [markdown]
# ## Question: one step downhill (1 point)
#
# The derivative $\partial E / \partial w$ says how fast the error $E$ rises when $w$ grows. To
# make $E$ smaller, go the other way, by a part of it, the **learning rate** $\alpha$:
#
# $$w_{new} = w - \alpha \cdot \frac{\partial E}{\partial w}$$
#
# **A worked number.** For $E = (w - 3)^2$ and $w = 5$ the derivative is $2(w-3) = 4$. With
# $\alpha = 0.1$ the new weight is $5 - 0.1 \cdot 4 = 4.6$, and $E$ falls from 4 to 2.56.


# %%
def gradient_descent_step(w, grad, learning_rate):
    """One step of gradient descent.

    w, grad: two numbers, or two NumPy arrays of the same shape (floats or integers).
    learning_rate: a positive number.

    Returns the new w: a number, or an array of the same shape. The arguments are left unchanged.
    """
    # BEGIN SOLUTION
    return w - learning_rate * grad
    # END SOLUTION


# %%
grader.check("gradient_descent_step")

# %% [markdown]
# The picture shows the steps for $E = (w-3)^2$, as soon as your function is written.

# %% tags=["illustration"]
grid = np.linspace(-1, 7, 100)
plt.plot(grid, (grid - 3) ** 2, color="lightgray")
path = [6.5]
try:
    for _ in range(10):
        path.append(float(gradient_descent_step(path[-1], 2 * (path[-1] - 3), 0.2)))
except Exception:
    print("gradient_descent_step is not ready yet")
plt.plot(path, [(w - 3) ** 2 for w in path], "o-")
plt.xlabel("weight w")
plt.ylabel("error E")
plt.title("Gradient descent: small steps downhill")
plt.show()

# %% [markdown]
# ## Question: the chain rule for two weights (2 points)
#
# The smallest network with two layers has one number in each and no biases:
#
# $$x \;\to\; z_1 = w_1 x \;\to\; h = \sigma(z_1) \;\to\; z_2 = w_2 h \;\to\; y = \sigma(z_2)
# \;\to\; E = \tfrac12 (y - t)^2$$
#
# with the target $t$ and $\sigma(z) = 1/(1+e^{-z})$. The sigmoid's derivative can be written with
# its own value: $\sigma'(z) = \sigma(z)\,(1 - \sigma(z))$.
#
# A change of $w_2$ runs through $z_2$ and $y$ to $E$. The chain rule gives one factor per arrow:
#
# $$\frac{\partial E}{\partial w_2} = \underbrace{(y - t)}_{E \leftarrow y}\;
# \underbrace{y(1-y)}_{y \leftarrow z_2}\; \underbrace{h}_{z_2 \leftarrow w_2}$$
#
# The first two factors together, $\delta_2 = \partial E/\partial z_2$, are needed again for $w_1$,
# whose change has a longer way:
#
# $$\frac{\partial E}{\partial w_1} = \delta_2\; \underbrace{w_2}_{z_2 \leftarrow h}\;
# \underbrace{h(1-h)}_{h \leftarrow z_1}\; \underbrace{x}_{z_1 \leftarrow w_1}$$
#
# **This is backpropagation**: start at the error, go back arrow by arrow, and reuse what you have.
#
# **Worked numbers.** $x = 1,\ t = 0,\ w_1 = 0,\ w_2 = 2$. Forward: $z_1 = 0,\ h = 0.5,\ z_2 = 1,\
# y = 0.7311,\ E = 0.2672$. Backward: $\delta_2 = 0.7311 \cdot 0.1966 = 0.1437$, so
# $\partial E/\partial w_2 = 0.1437 \cdot 0.5 = 0.0719$ and
# $\partial E/\partial w_1 = 0.1437 \cdot 2 \cdot 0.25 \cdot 1 = 0.0719$ (equal by chance).


# %%
def two_layer_grad(x, t, w1, w2):
    """The two derivatives of E = (y - t)^2 / 2 with y = sigmoid(w2 * sigmoid(w1 * x)).

    x, t, w1, w2: numbers of moderate size (floats or integers).

    Returns a pair (dE/dw1, dE/dw2) of two numbers, in this order. The way to compute them is free.
    """
    # BEGIN SOLUTION
    h = 1.0 / (1.0 + np.exp(-w1 * x))
    y = 1.0 / (1.0 + np.exp(-w2 * h))
    delta2 = (y - t) * y * (1 - y)
    delta1 = delta2 * w2 * h * (1 - h)
    return delta1 * x, delta2 * h
    # END SOLUTION


# %%
grader.check("two_layer_grad")

# %% [markdown]
# ## Question: a slow but safe gradient (3 points)
#
# Formulas for gradients go wrong easily, and a network with a wrong gradient often still learns,
# only badly. So check them: a derivative can also be *measured*. Move one entry $x_i$ a little to
# both sides and leave all others where they are (**central difference**):
#
# $$\frac{\partial f}{\partial x_i} \approx \frac{f(x + h e_i) - f(x - h e_i)}{2h}$$
#
# Why both sides? By Taylor, $f(x \pm h) = f(x) \pm h f'(x) + \tfrac12 h^2 f''(x) \pm \tfrac16 h^3
# f'''(x) + \dots$ In the difference of the two the terms with $h^2$ cancel, so the error of the
# central difference is about $\tfrac16 h^2 f'''$. The one-sided $(f(x+h) - f(x))/h$ keeps
# $\tfrac12 h f''$, which is far larger.
#
# **A worked number.** $f(x) = x^3$ at $x = 1$, true derivative 3. With $h = 0.1$ the one-sided
# value is $(1.331 - 1)/0.1 = 3.31$, the central one $(1.331 - 0.729)/0.2 = 3.01$.
#
# Why not a tiny $h$? A computer keeps about 16 digits; the difference of two almost equal numbers
# loses them. $h = 10^{-5}$ is a good compromise, as the picture shows.

# %% tags=["illustration"]
steps = 10.0 ** np.arange(-12, 0)
one_sided = np.abs((np.exp(1 + steps) - np.exp(1)) / steps - np.e)
central = np.abs((np.exp(1 + steps) - np.exp(1 - steps)) / (2 * steps) - np.e)
plt.loglog(steps, one_sided, "o-", label="one-sided")
plt.loglog(steps, central, "s-", label="central")
plt.xlabel("step h")
plt.ylabel("error of the derivative of exp at 1")
plt.title("Large h: the formula is inexact. Small h: rounding.")
plt.legend()
plt.show()

# %% [markdown]
# To compare two gradients $a$ and $m$ (analytic and measured), one number for all entries is best:
#
# $$\text{ratio} = \frac{\lVert a - m \rVert}{\lVert a \rVert + \lVert m \rVert}$$
#
# with $\lVert a \rVert = \sqrt{\sum a_i^2}$ over all entries. It is below $10^{-6}$ for right
# gradients and never above 1. For $a = (3, 0)$ and $m = (0, 4)$ it is $5 / 7 = 0.714$.


# %%
def numerical_gradient(f, x, h=1e-5):
    """The gradient of f at x, measured by central differences with step h.

    f: takes one array of the shape of x and returns a single number; it does not change the array.
    x: a NumPy array of floats or integers with one axis or more; f takes it as floats.
    h: the step; the h that is passed in is used.

    Returns an array of floats of the shape of x; entry i is (f(x + h e_i) - f(x - h e_i)) / (2 h).
    f is called at most 2 * x.size + 2 times. After the call, x is unchanged.
    """
    # BEGIN SOLUTION
    point = np.array(x, dtype=float)
    gradient = np.zeros_like(point)
    for index in np.ndindex(point.shape):
        kept = point[index]
        point[index] = kept + h
        above = f(point)
        point[index] = kept - h
        below = f(point)
        point[index] = kept
        gradient[index] = (above - below) / (2 * h)
    return gradient
    # END SOLUTION


def gradient_check(analytic, numeric):
    """The norm ratio of two gradients.

    analytic, numeric: two NumPy arrays of the same shape, with one axis or more.

    Returns a number: the norm of the difference divided by the sum of the two norms; the norm is
    the root of the sum of all squared entries. It is 0.0 when all entries of both are zero. The
    arguments are left unchanged.
    """
    # BEGIN SOLUTION
    total = np.sqrt(np.sum(analytic**2)) + np.sqrt(np.sum(numeric**2))
    if total == 0:
        return 0.0
    return float(np.sqrt(np.sum((analytic - numeric) ** 2)) / total)
    # END SOLUTION


# %%
grader.check("numerical_gradient")

# %% [markdown]
# ## Question: cross-entropy (3 points)
#
# A classifier gives a probability for each of $K$ classes. The true class $k$ is written as a row
# with a single 1 (**one-hot**): class 2 of 4 becomes $(0, 0, 1, 0)$. The loss of a sample is the
# **cross-entropy**
#
# $$-\sum_{j=1}^{K} Y_j \ln P_j = -\ln P_k,$$
#
# because all other $Y_j$ are 0. It is 0 for $P_k = 1$ and grows without limit as $P_k \to 0$. The
# loss of a batch is the *mean* over its $n$ samples, so it does not depend on the batch size.
#
# **Worked numbers.** $P_k = 0.5$ costs $\ln 2 = 0.693$. A model that knows nothing of three
# classes gives $1/3$ to each: $\ln 3 = 1.0986$. A batch with these two has loss $0.896$.
#
# Two things go wrong with numbers on a computer. First, $\ln 0 = -\infty$: keep $P$ above a tiny
# limit such as $10^{-12}$. Second, the softmax of large *logits* $a$ (the scores before the
# softmax) overflows. Both vanish when softmax and logarithm are put together on paper:
#
# $$-\ln \frac{e^{a_k}}{\sum_j e^{a_j}} = \ln \sum_j e^{a_j} - a_k
# = m + \ln \sum_j e^{a_j - m} - a_k, \qquad m = \max_j a_j$$
#
# This is called **log-sum-exp**. All exponents are at most 0, and one of them is 0, so nothing
# overflows and the logarithm never sees 0. For $a = (1000, 0, 0)$ and true class 1 it gives
# $1000 + \ln(1 + 0 + 0) - 0 = 1000$ exactly.

# %% tags=["illustration"]
probability = np.linspace(0.01, 1, 100)
plt.plot(probability, -np.log(probability))
plt.xlabel("probability of the true class")
plt.ylabel("cross-entropy")
plt.title("Confident and wrong is expensive")
plt.show()


# %%
def one_hot(y, num_classes):
    """Class numbers as rows with a single 1.

    y: a 1-D NumPy array of n whole numbers from 0 to num_classes - 1; some classes may be missing.

    Returns shape (n, num_classes): row i is 1 at position y[i] and 0 elsewhere. The dtype is free.
    y is left unchanged.
    """
    # BEGIN SOLUTION
    return np.eye(num_classes)[y]
    # END SOLUTION


def cross_entropy(P, Y):
    """The mean cross-entropy of probabilities.

    P: shape (n, K), each row a distribution; entries may be exactly 0 or 1.
    Y: shape (n, K), one-hot, floats or integers.

    Returns one number: the mean over the n samples, with the natural logarithm. It is finite (and
    10 or more) for a single sample whose true class has probability 0; the tiny limit for P is
    free from 1e-15 to 1e-7. The arguments are left unchanged.
    """
    # BEGIN SOLUTION
    return float(-np.mean(np.sum(Y * np.log(np.maximum(P, 1e-12)), axis=1)))
    # END SOLUTION


def softmax_cross_entropy(logits, Y):
    """The mean cross-entropy of softmax(logits), from the logits, for logits of any size.

    logits: shape (n, K), magnitudes up to 1e4. Y: shape (n, K), one-hot, floats or integers.

    Returns one number: the mean over the n samples. It is exact for large logits too: for
    [[1000, 0, 0]] and true class 1 it is 1000. The arguments are left unchanged.
    """
    # BEGIN SOLUTION
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    log_sums = np.log(np.sum(np.exp(shifted), axis=1))
    return float(np.mean(log_sums - np.sum(Y * shifted, axis=1)))
    # END SOLUTION


# %%
grader.check("losses")

# %% [markdown]
# ## Question: back through one layer (3 points)
#
# Now with a whole batch: samples are rows. We write $dZ$ for $\partial E/\partial Z$; **it always
# has the shape of $Z$**. Three boxes are enough for a network.
#
# **Softmax and cross-entropy together.** For one sample the loss is $\ln \sum_j e^{a_j} - a_k$.
# Its derivative by $a_j$ is $e^{a_j}/\sum_i e^{a_i} = P_j$ from the first term, and $-1$ more if
# $j = k$ from the second: $P_j - Y_j$. The mean over $n$ samples leaves a factor:
#
# $$d\text{logits} = \frac{1}{n}\,(P - Y)$$
#
# For logits $(0, 0)$ and true class 0 it is $(-0.5,\ 0.5)$: raise the first logit, the loss falls.
#
# **ReLU.** $A = \max(0, Z)$ entry by entry. Where $Z > 0$, $A$ moves as $Z$ does: the gradient goes
# through. Where $Z < 0$, $A$ stays 0: no gradient.
#
# **Dense layer.** $Z = XW + b$ with shapes $(n, u) = (n, d)(d, u) + (u)$. Entry by entry,
# $Z_{ij} = \sum_k X_{ik} W_{kj} + b_j$. The weight $W_{kj}$ touches $Z_{ij}$ for every sample $i$,
# with the factor $X_{ik}$; so does $b_j$ with factor 1; and $X_{ik}$ touches every unit $j$ with
# factor $W_{kj}$:
#
# $$dW_{kj} = \sum_i X_{ik}\, dZ_{ij}, \qquad db_j = \sum_i dZ_{ij}, \qquad
# dX_{ik} = \sum_j dZ_{ij}\, W_{kj}$$
#
# | gradient | shape | sum over |
# |---|---|---|
# | $dW$ | $(d, u)$ | samples |
# | $db$ | $(u,)$ | samples |
# | $dX$ | $(n, d)$ | units |
#
# Each of the first and the last is one product of two matrices, one of which is transposed; the
# shapes tell you which. (A sum, no mean: the $1/n$ is already in $dZ$.)


# %%
def softmax_cross_entropy_grad(logits, Y):
    """The gradient of softmax_cross_entropy(logits, Y) with respect to the logits.

    logits: shape (n, K), magnitudes up to 1e3. Y: shape (n, K), one-hot, floats or integers.

    Returns shape (n, K); the mean over the n samples is part of the loss. The arguments are left
    unchanged.
    """
    # BEGIN SOLUTION
    powers = np.exp(logits - np.max(logits, axis=1, keepdims=True))
    return (powers / np.sum(powers, axis=1, keepdims=True) - Y) / len(logits)
    # END SOLUTION


def relu_backward(dA, Z):
    """The gradient with respect to Z, where A = max(0, Z) and dA is the gradient with respect to A.

    dA, Z: arrays of the same shape; Z is the input of the ReLU.

    Returns the same shape. Where Z is exactly 0 the result is free. The arguments are left
    unchanged.
    """
    # BEGIN SOLUTION
    return dA * (Z > 0)
    # END SOLUTION


def dense_backward(dZ, X, W):
    """The three gradients of a dense layer Z = X W + b.

    dZ: shape (n, units), the gradient with respect to Z. X: shape (n, dim). W: shape (dim, units).

    Returns dX, dW, db (a tuple or list, in this order) with the shapes (n, dim), (dim, units) and
    (units,). The arguments are left unchanged.
    """
    # BEGIN SOLUTION
    return dZ @ W.T, X.T @ dZ, np.sum(dZ, axis=0)
    # END SOLUTION


# %%
grader.check("backward")

# %% [markdown]
# ## Question: backpropagation (4 points)
#
# Put the boxes together. A network with one hidden layer:
#
# $$Z_1 = X W_1 + b_1, \quad A_1 = \max(0, Z_1), \quad \text{logits} = A_1 W_2 + b_2, \quad
# E = \text{cross-entropy}(\text{softmax}(\text{logits}), Y)$$
#
# The picture is its **computing graph**. Values run to the right; the gradients come back along
# the same arrows. Every box needs only what comes back to it and what went into it before. So the
# forward pass keeps $X, Z_1, A_1$ and the logits for the way back.

# %% tags=["illustration"]
boxes = ["X", "Z1", "A1", "logits", "loss E"]
above = ["W1, b1", "relu", "W2, b2", "softmax and\ncross-entropy"]
below = ["dW1, db1", "dZ1", "dA1, dW2, db2", "dlogits"]
figure, axes = plt.subplots(figsize=(9, 2.6))
for place, label in enumerate(boxes):
    axes.text(place, 0, label, ha="center", va="center", bbox={"boxstyle": "round", "fc": "white"})
for place in range(4):
    start, end = place + 0.25, place + 0.75
    axes.annotate("", (end, 0.08), (start, 0.08), arrowprops={"arrowstyle": "->"})
    axes.annotate(
        "", (start, -0.08), (end, -0.08), arrowprops={"arrowstyle": "->", "color": "tab:red"}
    )
    axes.text(place + 0.5, 0.25, above[place], ha="center", va="bottom")
    axes.text(place + 0.5, -0.25, below[place], ha="center", va="top", color="tab:red")
axes.set_xlim(-0.4, 4.4)
axes.set_ylim(-0.8, 0.9)
axes.axis("off")
axes.set_title("Values go forward (black), gradients come back (red)")
plt.show()


# %%
def mlp_loss_and_grads(X, Y, params):
    """The loss of a network with one hidden layer, and its gradients.

    X: shape (n, dim). Y: shape (n, K), one-hot.
    params: a dictionary with W1 (dim, units), b1 (units,), W2 (units, K), b2 (K,). The hidden
        layer uses ReLU, the output layer softmax; the loss is the mean cross-entropy over the n
        samples.

    Returns loss, grads (a tuple or list): one number, and a dictionary with the keys W1, b1, W2
    and b2, each gradient in the shape of its parameter. X, Y and params are left unchanged: this
    function does not train. No pre-activation is exactly 0. Whether you call your functions
    from above is free; the checks allow for a mistake that you made there.
    """
    # BEGIN SOLUTION
    Z1 = X @ params["W1"] + params["b1"]
    A1 = np.maximum(0.0, Z1)
    logits = A1 @ params["W2"] + params["b2"]
    loss = softmax_cross_entropy(logits, Y)
    dlogits = softmax_cross_entropy_grad(logits, Y)
    dA1, dW2, db2 = dense_backward(dlogits, A1, params["W2"])
    dZ1 = relu_backward(dA1, Z1)
    _, dW1, db1 = dense_backward(dZ1, X, params["W1"])
    return loss, {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
    # END SOLUTION


# %%
grader.check("mlp")
