# %% [markdown]
# # Iris with Keras
#
# So far you wrote every part of a network yourself. Now a library does the work: in a few lines
# you will build, train and judge a network that tells three species of iris apart.
#
# You will
# 1. load the flowers and split them,
# 2. build the 4-128-3 network of the lecture,
# 3. choose a loss and compile,
# 4. train, and read what the training log really says,
# 5. compare 20 epochs with 100 fairly,
# 6. take a Keras network apart again, back into the layers that you know.
#
# The notebook says `import keras` and nothing of one particular backend. With TensorFlow the
# import takes several seconds: that is normal.
#
# **Randomness.** Training starts from random weights, so your accuracies will differ from your
# neighbour's. No accuracy is graded here; what is graded is whether your functions do what their
# docstrings say.

# %%
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

# %% [markdown]
# ### Given: the layer functions
#
# These are the functions of the earlier notebook. A layer is a list of perceptrons; a perceptron
# is a dictionary with its `"weights"` (the bias at index 0) and its `"activation_function"`. You
# need them in the last question.


# %%
def sigmoid(x):
    """1 / (1 + exp(-x)) for a number or an array of moderate size."""
    return 1.0 / (1.0 + np.exp(-x))


def relu(x):
    """The larger of 0 and x, for a number or an array."""
    return np.maximum(0.0, x)


def identity(x):
    """x itself: a perceptron without a non-linearity."""
    return x


def compute_output_for_layer(X, layer):
    """Output of one layer for one sample: a list with one number per perceptron."""
    outputs = []
    for perceptron in layer:
        weights = perceptron["weights"]
        pre_activation = np.dot(X, weights[1:]) + weights[0]
        outputs.append(perceptron["activation_function"](pre_activation))
    return outputs


def compute_output_for_network(X, layers):
    """Output of several layers, each fed with the output of the one before."""
    for layer in layers:
        X = compute_output_for_layer(X, layer)
    return X


# %% [markdown]
# ## Question: load and split the flowers (2 points)
#
# `load_iris()` holds 150 flowers: `data` has the shape (150, 4), four lengths in centimetres for
# each flower, and `target` has the shape (150,), the species as 0, 1 or 2, fifty flowers each.
#
# A network must be judged on flowers that it has never seen, so one fifth is set aside for the
# test. Two arguments of `train_test_split` make that split a good one:
# - `stratify=` the labels keeps the three species equally frequent: 10 + 10 + 10 of the 30 test
#   flowers;
# - `random_state=1` makes the shuffling repeatable, so that all of us have the same flowers in the
#   test set.
#
# The network has three outputs, one for each species. So the label 2 becomes the target row `[0,
# 0, 1]`, label 0 becomes `[1, 0, 0]`: that is **one-hot encoding**, and
# `keras.utils.to_categorical` does it.
#
# Write `load_iris_split`. Leave the measurements as they are: no scaling.


# %%
def load_iris_split():
    """Load Iris, split it into training and test set, and one-hot encode the labels.

    The split is that of train_test_split with test_size=0.2, stratify=the labels, random_state=1.

    Returns six arrays, in this order (as a tuple):
        X_train          (120, 4)  the measurements as they come, not scaled
        X_test           (30, 4)
        y_train          (120,)    labels 0, 1, 2, each in the same row as its flower
        y_test           (30,)
        y_train_encoded  (120, 3)  one-hot rows of y_train
        y_test_encoded   (30, 3)   one-hot rows of y_test
    Free, and not graded: the dtype of each array (whole numbers or floats).
    """
    # BEGIN SOLUTION
    iris = load_iris()
    X_train, X_test, y_train, y_test = train_test_split(
        iris.data, iris.target, test_size=0.2, stratify=iris.target, random_state=1
    )
    y_train_encoded = keras.utils.to_categorical(y_train, 3)
    y_test_encoded = keras.utils.to_categorical(y_test, 3)
    return X_train, X_test, y_train, y_test, y_train_encoded, y_test_encoded
    # END SOLUTION


# %%
grader.check("load_iris_split")

# %% [markdown]
# Look at the data before you model it. Petal length and width alone nearly separate the species:

# %% tags=["illustration"]
split = load_iris_split()
if split is not None:
    for species in range(3):
        rows = split[2] == species
        plt.scatter(split[0][rows, 2], split[0][rows, 3], label=f"species {species}")
    plt.xlabel("petal length (cm)")
    plt.ylabel("petal width (cm)")
    plt.title("The 120 training flowers")
    plt.legend()
    plt.show()

# %% [markdown]
# ## Question: build the network (3 points)
#
# A Keras **layer** maps an input to an output; a **model** says how layers are connected. The
# simplest model, `keras.Sequential`, is a stack: the output of each layer is the input of the
# next.
#
# The network of the lecture has three dense layers:
#
# | layer | perceptrons | inputs | activation | parameters |
# |---|---|---|---|---|
# | first | 4 | 4 | ReLU | $4\cdot(4+1) = 20$ |
# | second | 128 | 4 | ReLU | $128\cdot(4+1) = 640$ |
# | output | 3 | 128 | softmax | $3\cdot(128+1) = 387$ |
#
# Four inputs and three outputs are forced on us by the data; the 4 and the 128 perceptrons are a
# choice. Together there are $20 + 640 + 387 = 1047$ parameters.
#
# The model must be **built**: it knows its number of inputs, so its weights exist before it sees
# any data. Otherwise `model.summary()` shows question marks and `count_params()` raises an error.
#
# Do not judge the activations by accuracy: on these flowers a network *without any activation*
# reaches 97 % or more. The check sets the weights of your model and looks at what comes out.


# %%
def build_iris_model():
    """Build the 4-128-3 network of the lecture.

    Returns a Keras model with three dense layers, each with a bias, in this order:
        4 perceptrons with ReLU, 128 perceptrons with ReLU, 3 perceptrons with softmax
    that takes four features, so model.predict maps (n, 4) to (n, 3). It is built
    (model.count_params() gives 1047) and holds nothing else that changes the output, such as
    dropout or normalisation.

    Free, and not graded: how you spell it (add or a list, input_dim or keras.Input, Sequential
    or functional, activations in the Dense layer or as layers of their own), the layers' names,
    and whether the model is already compiled. Each call returns a new model.
    """
    # BEGIN SOLUTION
    return keras.Sequential(
        [
            keras.Input(shape=(4,)),
            keras.layers.Dense(4, activation="relu"),
            keras.layers.Dense(128, activation="relu"),
            keras.layers.Dense(3, activation="softmax"),
        ]
    )
    # END SOLUTION


# %%
grader.check("build_iris_model")

# %% tags=["illustration"]
model = build_iris_model()
if model is not None:
    model.summary()

# %% [markdown]
# Each output shape is `(None, units)`: one value per perceptron, for any number of flowers
# (`None`). After training the same summary also counts the optimizer's own numbers, so trust
# `model.count_params()` for the network itself.
#
# ## Question: compile the network (1 point)
#
# `compile` fixes how the network will learn:
# - the **optimizer** updates the weights: here Adam;
# - the **loss** is the number that it makes smaller. For one-hot targets over three exclusive
#   classes that is the categorical cross-entropy, $-\ln p_c$ for a flower of class $c$, averaged
#   over the flowers. A flower whose own class got the probability 0.5 contributes $-\ln 0.5 =
#   0.693$;
# - the **metrics** are computed for us to read, and change nothing: here the accuracy.


# %%
def compile_model(model):
    """Compile a classifier with one-hot targets, and return the same model (not a copy).

    optimizer: Adam; loss: categorical cross-entropy (of probabilities); metrics: accuracy, the
    share of rows whose largest output is at the class of the target.
    Free, and not graded: names as strings or objects, the settings of Adam such as its learning
    rate, further metrics.
    """
    # BEGIN SOLUTION
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
    # END SOLUTION


# %%
grader.check("compile_model")

# %% [markdown]
# ## Question: choose a loss (1 point)
#
# The loss must fit the task. Write a function that names it.
#
# | task | a target looks like | the network's output |
# |---|---|---|
# | `"binary"` | 0 or 1 | one probability, by sigmoid |
# | `"multiclass_one_hot"` | `[0, 0, 1]` | one probability per class, by softmax |
# | `"multiclass_integer"` | 2 | one probability per class, by softmax |
# | `"regression"` | 17.3 | one number |


# %%
def choose_loss(task):
    """Name of the Keras loss for a task.

    task: "binary", "multiclass_one_hot", "multiclass_integer" or "regression" (see the table).
    Returns a string that model.compile(loss=...) takes, spelled as Keras spells it, such as
    "categorical_hinge" (lower case, with underscores); another name of the same loss that Keras
    knows, such as the short "mse" or the class name "CategoricalHinge", is fine too.
    For regression the squared error and the absolute error are both right.
    Free, and not graded: what happens for any other task.
    """
    # BEGIN SOLUTION
    losses = {
        "binary": "binary_crossentropy",
        "multiclass_one_hot": "categorical_crossentropy",
        "multiclass_integer": "sparse_categorical_crossentropy",
        "regression": "mean_squared_error",
    }
    return losses[task]
    # END SOLUTION


# %%
grader.check("choose_loss")

# %% [markdown]
# ## Question: train (2 points)
#
# `fit` goes through the training data again and again. One pass over all of it is an **epoch**;
# within an epoch the weights are updated once per **batch** of 32 flowers (unless `batch_size`
# says otherwise).
#
# With `validation_split=0.1` Keras first puts the **last tenth** of the rows aside. It never
# trains on them, and after each epoch it reports the loss and the accuracy there as `val_loss` and
# `val_accuracy`: an honest look at how training goes, without touching the test set.
#
# Example: of 50 rows, 45 are trained on. They make two batches (32 + 13), so three epochs are six
# updates.


# %%
def train(model, X, Y, epochs):
    """Train a compiled model with Keras's fit, and return its History.

    model: a compiled classifier with the metric accuracy; this very model is trained.
    X (n, features), Y (n, classes) one-hot: handed to fit as they are, not shuffled before.
    epochs: how many passes over the data, all in one call of fit.
    The validation split is 0.1, verbose is 0 (nothing is printed), and the batch size is
    Keras's default of 32.
    Returns the History object that fit returns: history.history has the keys "loss",
    "accuracy", "val_loss" and "val_accuracy", each with one number per epoch.
    """
    # BEGIN SOLUTION
    return model.fit(X, Y, epochs=epochs, validation_split=0.1, verbose=0)
    # END SOLUTION


# %%
grader.check("train")

# %% [markdown]
# Now put the pieces together: twenty epochs take a few seconds. Watch both curves: the loss that
# training makes smaller, and the loss on the flowers held out.

# %% tags=["illustration"]
split, model = load_iris_split(), build_iris_model()
if split is not None and model is not None and compile_model(model) is not None:
    history = train(model, split[0], split[4], 20)
    if history is not None:
        plt.plot(range(1, 21), history.history["loss"], label="training")
        plt.plot(range(1, 21), history.history["val_loss"], label="validation")
        plt.axhline(np.log(3), linestyle=":", label="guessing")
        plt.xlabel("epoch")
        plt.ylabel("categorical cross-entropy")
        plt.title("Twenty epochs on Iris")
        plt.legend()
        plt.show()
        print("test loss and accuracy:", model.evaluate(split[1], split[5], verbose=0))

# %% [markdown]
# ## Question: read the log (1 point)
#
# Here are logs of the lecture. All runs train on the 120 training flowers with
# `validation_split=0.1` and batches of 32.
#
# The full log of 20 epochs begins and ends like this:
# ```
# Epoch 1/20
# 4/4 - loss: 1.1249 - accuracy: 0.3519 - val_loss: 1.0253 - val_accuracy: 0.5000
# ...
# Epoch 20/20
# 4/4 - loss: 0.7152 - accuracy: 0.6852 - val_loss: 0.7106 - val_accuracy: 0.7500
# ```
# On the 30 test flowers, after 20 epochs:
# ```
# Test Loss: 0.653412401676178
# Test Accuracy: 0.699999988079071
# ```
# Further down, the lecture quotes the "tail end of the output logs" once more:
# ```
# Epoch 20/20
# 4/4 - loss: 0.6715 - accuracy: 0.6667 - val_loss: 0.6367 - val_accuracy: 0.7500
# ```
# Then `fit` is called with `epochs=100`:
# ```
# Epoch 100/100
# 4/4 - loss: 0.1824 - accuracy: 0.9352 - val_loss: 0.1242 - val_accuracy: 0.9167
# Test Loss: 0.22188232839107513
# Test Accuracy: 0.8999999761581421
# ```
# An accuracy is always a count divided by a number of flowers, so you can recover the count. For
# instance 0.5000 of the validation flowers in epoch 1 are 6 flowers.
#
# For the last number of updates: `fit` on a model that was trained before does *not* start again,
# it goes on from the weights that it finds. Suppose the two calls, `epochs=20` and then
# `epochs=100`, were made on the same model.

# %%
# Counts are whole numbers of flowers.
answer_training_samples = None  # flowers that the weights are trained on
answer_validation_samples = None  # flowers that validation_split=0.1 sets aside
answer_last_batch_samples = None  # flowers in the fourth, smallest batch of an epoch
answer_training_correct_first = None  # right among the training flowers, full log, epoch 1
answer_training_correct_last = None  # right among the training flowers, full log, epoch 20
answer_validation_correct_last = None  # right among the validation flowers, full log, epoch 20
answer_test_correct_20 = None  # right among the test flowers after 20 epochs
answer_test_correct_100 = None  # right among the test flowers after 100 epochs

# The loss of a network that gives each of the three classes the same probability: a number,
# to three decimals or more. Epoch 1 of the log is close to it.
answer_chance_loss = None

# Whole number: updates of the weights made by both calls of fit together, on the same model.
answer_updates_both_fits = None

# True or False: do the full log and the tail quoted later come from one and the same run?
answer_same_run = None
# BEGIN SOLUTION
answer_training_samples = 108
answer_validation_samples = 12
answer_last_batch_samples = 12
answer_training_correct_first = 38
answer_training_correct_last = 74
answer_validation_correct_last = 9
answer_test_correct_20 = 21
answer_test_correct_100 = 27
answer_chance_loss = 1.0986
answer_updates_both_fits = 480
answer_same_run = False
# END SOLUTION

# %%
grader.check("read_the_log")

# %% [markdown]
# ## Question: compare numbers of epochs (1 point)
#
# Is 100 epochs better than 20? To compare fairly, both networks must start from the **same**
# random weights. A second `fit` on the first model would not do: it goes on where the first one
# stopped, and has 120 epochs behind it. And compiling again resets the optimizer, not the weights.
#
# So for each number of epochs: set the seed with `keras.utils.set_random_seed(seed)`, **then**
# build a new model, compile it, train it, and evaluate it on the test set. `model.evaluate(X_test,
# y_test_encoded, verbose=0)` gives the loss and the accuracy. With 21 of 30 test flowers right,
# the accuracy is 0.7.


# %%
def compare_epochs(seed, epochs=(20, 100)):
    """Test accuracy of the Iris network after different numbers of epochs.

    Uses your own load_iris_split, build_iris_model, compile_model and train (or does the same by
    itself; training is done by the model's method fit).
    For each number of epochs a new model is made and trained, with
    keras.utils.set_random_seed(seed) called before it is built. So the same seed gives the same
    answer again, and compare_epochs(seed, (2,))[2] equals compare_epochs(seed, (1, 2))[2].

    seed: whole number.
    epochs: a tuple of different whole numbers; the checks call it with small ones.
    Returns a dictionary {number of epochs: accuracy on the test set, between 0 and 1}.
    """
    # BEGIN SOLUTION
    X_train, X_test, _, _, y_train_encoded, y_test_encoded = load_iris_split()
    accuracies = {}
    for count in epochs:
        keras.utils.set_random_seed(seed)
        model = build_iris_model()
        compile_model(model)
        train(model, X_train, y_train_encoded, count)
        _, accuracy = model.evaluate(X_test, y_test_encoded, verbose=0)
        accuracies[count] = accuracy
    return accuracies
    # END SOLUTION


# %%
grader.check("compare_epochs")

# %% [markdown]
# When your function passes, try `compare_epochs(1)` and two or three other seeds in a cell of your
# own (about ten seconds each). Over 20 seeds we measured accuracies from 0.33 to 1.00 after 20
# epochs, with a mean of 0.72, and from 0.57 to 1.00 with a mean of 0.93 after 100 epochs. One run
# alone proves little.
#
# ## Question: the take-home network (1 point)
#
# The lecture ends with this exercise: *can you walk through this code and tell what is happening?*
# ```
# model = Sequential()
# model.add(Dense(64, input_dim=10, activation='relu'))
# model.add(Dense(32, activation='relu'))
# model.add(Dense(1, activation='sigmoid'))
# ```
# (`input_dim=10` is an older spelling of `keras.Input(shape=(10,))`; both work.)
#
# Ten features go in, one probability comes out: a binary classifier with $64\cdot 11 + 32\cdot 65
# + 1\cdot 33 = 704 + 2080 + 33 = 2817$ parameters.
#
# The proof that you understand it: take a Keras model apart and write it as the layers that *you*
# computed by hand. A `Dense` layer holds
# - a **kernel** of shape (inputs, perceptrons): column $j$ has the weights of perceptron $j$;
# - a **bias** of shape (perceptrons,).
#
# Our perceptron is one vector: the bias at index 0, then the weights. For example the kernel
# column $(3, 5)$ with the bias $7$ becomes the weights $(7, 3, 5)$.
#
# Softmax needs the scores of *all* perceptrons at once, so no single perceptron can apply it.
# Write a softmax layer with `identity`: the network then gives the scores, and softmax of these
# scores equals `model.predict`.


# %%
def build_takehome_model():
    """Build the network of the take-home exercise, with keras.

    Returns a built model with 10 inputs and the dense layers 64 (ReLU), 32 (ReLU), 1 (sigmoid),
    in this order, with 2817 parameters and nothing else that changes the output. It need not be
    compiled; the spelling is free. Each call returns a new model.
    """
    # BEGIN SOLUTION
    return keras.Sequential(
        [
            keras.Input(shape=(10,)),
            keras.layers.Dense(64, activation="relu"),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    # END SOLUTION


def keras_to_layers(model):
    """Write a Keras model as a list of the lecture's layers, with equal output.

    model: a built keras.Sequential of Dense layers with a bias, each with activation "relu",
    "sigmoid" or "linear" (which is none), or with "softmax" in the output layer only. The model
    is left unchanged.
    Returns a list of layers; a layer is a list with one dictionary per perceptron:
        "weights": ndarray (inputs + 1,), the bias at index 0
        "activation_function": relu, sigmoid or identity, a function of one number;
        for a layer with softmax: identity
    compute_output_for_network(x, keras_to_layers(model)) equals model.predict for the sample x;
    with a softmax output layer, softmax of it does.
    """
    # BEGIN SOLUTION
    functions = {"relu": relu, "sigmoid": sigmoid, "linear": identity, "softmax": identity}
    layers = []
    for dense in model.layers:
        kernel, bias = dense.get_weights()
        activation_function = functions[dense.activation.__name__]
        layers.append(
            [
                {
                    "weights": np.concatenate([[bias[unit]], kernel[:, unit]]),
                    "activation_function": activation_function,
                }
                for unit in range(len(bias))
            ]
        )
    return layers
    # END SOLUTION


# %%
grader.check("takehome")

# %% [markdown]
# Both ways of computing should give the same probability:

# %% tags=["illustration"]
model = build_takehome_model()
if model is not None and keras_to_layers(model) is not None:
    sample = np.linspace(-1, 1, 10)
    print("your layers:  ", compute_output_for_network(sample, keras_to_layers(model)))
    print("model.predict:", model.predict(sample[None, :], verbose=0)[0])
