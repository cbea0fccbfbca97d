# %% [markdown]
# # A training study
#
# You can build a network and train it. Two questions are left, and both decide whether your result
# can be trusted: **when should training stop**, and **how much of the result is luck?**
#
# | Question | What you write | Points |
# |---|---|---|
# | `early_stopping` | the rule by hand, then with Keras | 3 |
# | `seed_study` | the same training with many seeds, its summary, a plot, three conclusions | 3 |
#
# `grader.check` runs some checks right away. More checks, with other numbers, decide the points.
# Training is random: no accuracy of yours is graded, only what your functions do.

# %%
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

# %% [markdown]
# ## Given: the flowers and the network
#
# Run the next cell; there is nothing to write in it. `iris_data` gives the iris flowers, split and
# encoded as in the Iris notebook, and `make_model` gives a new, compiled 4-128-3 network.


# %%
def iris_data():
    """X_train (120, 4), X_test (30, 4), Y_train (120, 3), Y_test (30, 3); Y is one-hot."""
    iris = load_iris()
    X_train, X_test, y_train, y_test = train_test_split(
        iris.data, iris.target, test_size=0.2, stratify=iris.target, random_state=1
    )
    Y_train, Y_test = keras.utils.to_categorical(y_train, 3), keras.utils.to_categorical(y_test, 3)
    return X_train, X_test, Y_train, Y_test


def make_model(learning_rate=0.001):
    """A new 4-128-3 network with random weights, compiled with Adam and the metric accuracy."""
    network = keras.Sequential(
        [
            keras.Input(shape=(4,)),
            keras.layers.Dense(4, activation="relu"),
            keras.layers.Dense(128, activation="relu"),
            keras.layers.Dense(3, activation="softmax"),
        ]
    )
    network.compile(
        optimizer=keras.optimizers.Adam(learning_rate),
        loss="categorical_crossentropy",
        metrics=["accuracy"],
    )
    return network


# %% [markdown]
# ## Question: when to stop (3 points)
#
# Twenty epochs were too few for the iris network. Too many can hurt as well: the network begins to
# learn the training flowers by heart, and the loss on flowers that it has not seen rises again.
# The recipe of the lecture is **early stopping**:
# 1. allow many epochs, more than should be needed;
# 2. watch the loss on the validation rows;
# 3. stop when it gets worse.
#
# A loss jumps up and down a little, so we do not stop at the first bad epoch. The **patience** $p$
# says how many epochs we wait for a new best. With the epochs counted from 0:
#
# $$\text{best} = \text{first epoch with the lowest loss so far}, \qquad
#   \text{stop} = \text{first epoch with } \text{stop} - \text{best} \ge p$$
#
# **A worked example** with patience 3:
#
# | epoch | 0 | 1 | 2 | 3 | 4 | 5 | 6 |
# |---|---|---|---|---|---|---|---|
# | validation loss | 0.90 | 0.70 | 0.60 | 0.65 | 0.62 | 0.64 | 0.50 |
# | best so far | 0 | 1 | 2 | 2 | 2 | 2 | |
# | epochs since then | 0 | 0 | 0 | 1 | 2 | 3 | |
#
# In epoch 4 the loss is lower than in epoch 3, but it is no new best, so the waiting goes on. After
# epoch 5 we have waited three epochs and stop: the answer is `(5, 2)`. We never see the 0.50.
#
# Write this rule first, for a list of losses that is already there. A new best starts the waiting
# afresh. An equal loss is no new best. If the rule never stops, training ends with the last epoch.


# %%
def early_stopping_epoch(val_losses, patience):
    """The epoch after which early stopping ends the training, and the best epoch until then.

    val_losses: a list, a tuple or a 1-D array of one or more finite numbers of any size and
        sign, the validation loss of epoch 0, 1, 2, ...; it is left unchanged. NaN does not occur.
    patience: a whole number, 1 or more; it may be larger than the number of losses.

    Returns (stop, best), two whole numbers that count epochs from 0 (as a tuple or a list).
    best: the first epoch with the lowest loss among the epochs 0 to stop. Only a strictly lower
        loss is an improvement, but then however small the difference is.
    stop: the first epoch at which stop - best >= patience; the last epoch if there is none.
    """
    # BEGIN SOLUTION
    best = 0
    for stop, loss in enumerate(val_losses):
        if loss < val_losses[best]:
            best = stop
        if stop - best >= patience:
            break
    return stop, best
    # END SOLUTION


# %% [markdown]
# The picture shows the worked example. Once your function is written, it marks your answer too.

# %% tags=["illustration"]
example_losses = [0.90, 0.70, 0.60, 0.65, 0.62, 0.64, 0.50]
plt.plot(range(7), example_losses, marker="o", label="validation loss")
marked = early_stopping_epoch(example_losses, 3)
if marked is not None:
    plt.axvline(marked[1], linestyle=":", color="green", label="best")
    plt.axvline(marked[0], linestyle="--", color="red", label="stop")
plt.xlabel("epoch (from 0)")
plt.ylabel("loss")
plt.title("Early stopping with patience 3")
plt.legend()
plt.show()

# %% [markdown]
# Keras has the same rule as a **callback**, an object that `fit` asks after every epoch:
# `keras.callbacks.EarlyStopping`. Three things are easily forgotten:
# - it needs a validation loss, so some rows must be held out. Without them it never stops;
# - when it stops, the model has the weights of the *last* epoch, unless you ask for the best ones;
# - making the object is not enough, `fit` must be told of it.


# %%
def train_with_early_stopping(model, X, Y, patience, epochs):
    """Train a compiled model until early stopping ends it, and return its History.

    model: a compiled classifier; this very model is trained, as it was compiled.
    X (n, features), Y (n, classes) one-hot: arrays, handed to fit as they are, not shuffled before.
    patience: a whole number, 1 or more.
    epochs: the largest number of epochs, whether the rule has stopped by then or not.

    The validation split is 0.1 (Keras holds the last tenth of the rows out), the batch size is
    Keras's default of 32, verbose is 0 (nothing is printed). After each epoch Keras's EarlyStopping
    looks at the validation loss; every lower loss is an improvement. At the end the model has the
    weights of the epoch with the lowest validation loss, also where `epochs` ended the training.
    Returns the History that fit returns: history.history["val_loss"] has one number for each epoch
    that was run, the ones after the best included.
    """
    # BEGIN SOLUTION
    callback = keras.callbacks.EarlyStopping(
        monitor="val_loss", patience=patience, restore_best_weights=True
    )
    return model.fit(X, Y, epochs=epochs, validation_split=0.1, verbose=0, callbacks=[callback])
    # END SOLUTION


# %%
grader.check("early_stopping")

# %% [markdown]
# Try it on the flowers, with a larger learning rate so that it does not take too long. The two
# functions agree on where the best epoch was.

# %% tags=["illustration"]
flowers = iris_data()
record = train_with_early_stopping(make_model(0.02), flowers[0], flowers[2], 5, 60)
if record is not None:
    print("epochs run:", len(record.history["val_loss"]))
    print("stop and best:", early_stopping_epoch(record.history["val_loss"], 5))

# %% [markdown]
# ## Question: how much is luck? (3 points)
#
# The lecture trained the same network on the same flowers three times for 20 epochs. The training
# accuracy in the last epoch was 0.6852, then 0.6667, then 0.8241. Nothing was changed: only the
# random start of the weights, and the order of the flowers, were different each time.
#
# So one run proves little. An honest study trains with **several seeds** and reports the mean and
# the spread. With the accuracies $a_1, \dots, a_n$ of $n$ runs,
#
# $$\text{mean} = \frac{1}{n}\sum_{i=1}^{n} a_i, \qquad
#   \text{sd} = \sqrt{\frac{1}{n}\sum_{i=1}^{n} (a_i - \text{mean})^2}$$
#
# For instance 0.3, 0.9 and 0.9 have the mean 0.7 and the sd $\sqrt{(0.16 + 0.04 + 0.04)/3} \approx
# 0.283$. We also count the runs that got **stuck**: with three equally frequent species, always
# giving the same answer is right for one third of the flowers, so an accuracy of 0.4 or less means
# that nearly nothing was learned. Here that is 1 of 3 runs.
#
# Each run needs a **new model**, and its seed must be set **before** the model is made, with
# `keras.utils.set_random_seed(seed)`: that is when the random weights are drawn.


# %%
def seed_study(seeds, epochs):
    """Test accuracy of the iris network, trained once for each seed.

    Every run is independent of the others: keras.utils.set_random_seed(seed), then a new
    make_model() trained on the training flowers of iris_data(), then evaluated on its test flowers.
    So a seed gives the same accuracy again, whichever seeds come before it.

    seeds: a list of one or more different whole numbers; it is left unchanged.
    epochs: how many epochs each model is trained for; the checks use small numbers. With 0 epochs
        fit does nothing, and you get the accuracy of the untrained network.
    Returns a dictionary {seed: accuracy on the 30 test flowers, between 0 and 1}, with the seeds as
    keys.
    Training is done by the model's method fit.
    Free, and not graded: the order of the keys, the settings of fit besides the epochs (our
    measurements below use validation_split=0.1 and verbose=0), and whether you use iris_data and
    make_model or write out the same.
    """
    # BEGIN SOLUTION
    X_train, X_test, Y_train, Y_test = iris_data()
    results = {}
    for seed in seeds:
        keras.utils.set_random_seed(seed)
        model = make_model()
        model.fit(X_train, Y_train, epochs=epochs, validation_split=0.1, verbose=0)
        _, accuracy = model.evaluate(X_test, Y_test, verbose=0)
        results[seed] = accuracy
    return results
    # END SOLUTION


def summarize(results):
    """Mean, spread and number of stuck runs of a seed study.

    results: a dictionary {seed: accuracy} of one or more runs; it is left unchanged.
    Returns a dictionary with three numbers:
        "mean"   the mean of the accuracies
        "sd"     their population standard deviation (divided by the number of runs, as in the
                 formula above); 0 for a single run
        "stuck"  how many accuracies are at or below 0.4; 0.4 itself counts
    Free: the order of the keys and further keys. Not graded: accuracies that miss 0.4 by less
    than 0.001, as the 32-bit number 0.40000001 does that evaluate gives for 12 of 30 flowers.
    """
    # BEGIN SOLUTION
    accuracies = np.array(list(results.values()))
    return {
        "mean": np.mean(accuracies),
        "sd": np.std(accuracies),
        "stuck": int(np.sum(accuracies <= 0.4)),
    }
    # END SOLUTION


# %% [markdown]
# Numbers alone do not show *how* a run went wrong. A **learning curve** does: the training loss and
# the validation loss against the epoch, in one plot. Both fall: go on. Both stay near $\ln 3
# \approx 1.099$, the loss of guessing: stuck. The validation loss rises while the training loss
# falls: time to stop.


# %%
def plot_learning_curves(history):
    """Draw the training and the validation loss of one training against the epoch.

    history: a dictionary as history.history of a History, with the lists "loss" and "val_loss" of
        equal length, one or more epochs, and perhaps further keys; it is left unchanged.

    Returns the Axes, with two lines (drawn with plot): "loss" and "val_loss" against the epochs 1,
    2, 3, ... (the first epoch is 1). The label of the first line contains the word training, that
    of the second one validation, and a legend shows them. The label of the x axis contains the word
    epoch, that of the y axis the word loss. Capital letters make no difference.
    Free: colours, markers, title, further lines, and whether plt.show() is called.
    """
    # BEGIN SOLUTION
    count = len(history["loss"])
    _, ax = plt.subplots()
    ax.plot(range(1, count + 1), history["loss"], label="training")
    ax.plot(range(1, count + 1), history["val_loss"], label="validation")
    ax.set_xlabel("epoch")
    ax.set_ylabel("loss")
    ax.legend()
    return ax
    # END SOLUTION


# %% [markdown]
# Two runs with your functions, and the learning curve of a third one:

# %% tags=["illustration"]
own_results = seed_study([3, 7], 20)
if own_results is not None:
    print(own_results)
    print(summarize(own_results))
third_run = make_model(0.01).fit(flowers[0], flowers[2], epochs=25, validation_split=0.2, verbose=0)
if plot_learning_curves(third_run.history) is not None:
    plt.show()

# %% [markdown]
# ### Three conclusions
#
# Forty runs take a few minutes, so we made them for you: the test accuracies of the seeds 0 to 19,
# each trained for 20 and for 100 epochs. Use `summarize` on both tables.

# %%
TWENTY_EPOCHS = dict(
    enumerate(
        np.array([25, 13, 20, 20, 20, 29, 29, 10, 23, 10, 29, 20, 28, 10, 22, 25, 28, 19, 20, 30])
        / 30
    )
)
HUNDRED_EPOCHS = dict(
    enumerate(
        np.array([27, 29, 30, 30, 24, 30, 30, 30, 28, 24, 30, 30, 30, 17, 30, 30, 29, 23, 29, 30])
        / 30
    )
)

# %% tags=["illustration"]
plt.scatter(range(20), TWENTY_EPOCHS.values(), label="20 epochs")
plt.scatter(range(20), HUNDRED_EPOCHS.values(), marker="x", label="100 epochs")
plt.axhline(0.4, linestyle=":", label="stuck at or below")
plt.xticks(range(0, 20, 2))
plt.xlabel("seed")
plt.ylabel("test accuracy")
plt.title("The same network, twenty seeds")
plt.legend()
plt.show()

# %% [markdown]
# **1. Stuck.** How many of the twenty runs are stuck after 20 epochs? (a whole number)
#
# **2. More epochs.** A classmate trains once for 20 epochs with seed 0 (25 of 30 right) and once
# for 100 epochs with seed 4 (24 of 30 right), and says: more epochs make this network worse. What
# do the two tables say?
# - `"a"`: The classmate is right, 24 is less than 25.
# - `"b"`: Nothing: the accuracy is luck, whatever the number of epochs.
# - `"c"`: 100 epochs are better on average. Two single runs with different seeds cannot show that.
# - `"d"`: 100 epochs are better, and with 100 epochs the seed no longer matters.
#
# **3. The report.** You may write one sentence about the accuracy after 20 epochs. Which one is
# honest?
# - `"a"`: The network reaches an accuracy of 100 % (the best seed).
# - `"b"`: Over 20 seeds the accuracy has the mean 72 % and the sd 22 %, stuck runs included.
# - `"c"`: The mean accuracy is 78 % (the mean without the runs that got stuck).
# - `"d"`: The accuracy is 83 % (the first run that was made, seed 0).

# %%
answer_stuck_runs = None  # replace None by a whole number
answer_more_epochs = None  # replace None by "a", "b", "c" or "d"
answer_report = None  # replace None by "a", "b", "c" or "d"
# BEGIN SOLUTION
answer_stuck_runs = 3
answer_more_epochs = "c"
answer_report = "b"
# END SOLUTION

# %%
grader.check("seed_study")

# %% [markdown]
# **What you have now.** A rule that ends training in time, and a habit: several seeds, a mean with
# its spread, no run left out. With these two you can tell an improvement from luck.
