# %% [markdown]
# # Assignment 00: Concepts of deep learning
#
# Before you write a neural network you should know what the words mean: what deep learning is
# and what it is not, why it came up when it did, what a network computes, how it is trained, and
# how the library Keras calls all that. There is hardly any code here. Read, think, and fill in
# your answers; pencil and paper are enough.
#
# | Question | What it is about | Points |
# |---|---|---|
# | `scope` | artificial intelligence, machine learning, deep learning | 1 |
# | `applications` | what it is used for | 1 |
# | `why_now` | why it came up when it did | 1 |
# | `network_function` | a network is a function | 1 |
# | `perceptron_parameters` | what a perceptron computes | 1 |
# | `why_nonlinear` | why activation functions are not straight lines | 1 |
# | `gradient_descent` | one step of training, by hand | 1 |
# | `keras_words` | the words of Keras | 1 |
#
# **How to answer.** Replace each `None`. There are three kinds of answers:
#
# - **Letters**: `"B"` for one letter, `["A", "D"]` or `"A, D"` for several. Order, and small or
#   capital letters, do not matter.
# - **Matching**: a dictionary whose keys are already there; give each key one letter.
# - **Numbers**: whole numbers or decimals, as exact as you get them (nothing has to be rounded).
#
# `grader.check` tells you only whether an answer can be read. It says nothing about whether the
# answer is right: that comes with the points.

# %%
import matplotlib.pyplot as plt
import numpy as np

# %% [markdown]
# ## Where deep learning belongs
#
# *Artificial intelligence* (AI) is the widest of three words: programs that do what we would call
# clever if a person did it. How they come to do it is left open. A person may have typed in every
# rule, as in the first programs that played board games or filled in tax forms.
#
# *Machine learning* (ML) is the part of it in which the rules are not typed in. The program gets
# examples and adjusts numbers inside itself until its answers fit them. You know several such
# methods: linear classifiers, nearest neighbours, random forests.
#
# *Deep learning* (DL) is again a part of that: the methods that use neural networks with several
# layers. The next cell draws the three words as rings.

# %% tags=["illustration"]
figure, axes = plt.subplots(figsize=(5, 5))
rings = (
    (0.0, 3.0, "artificial intelligence", "lightsteelblue"),
    (-0.7, 2.1, "machine learning", "cornflowerblue"),
    (-1.3, 1.2, "deep learning", "aliceblue"),
)
for height, radius, label, color in rings:
    axes.add_patch(plt.Circle((0, height), radius, color=color))
    axes.text(0, height + radius - 0.5, label, ha="center", color="black")
axes.set_xlim(-3.1, 3.1)
axes.set_ylim(-3.1, 3.1)
axes.set_aspect("equal")
axes.axis("off")
axes.set_title("Each ring lies inside the next larger one")
plt.show()

# %% [markdown]
# **Features.** A learning program needs its examples as numbers, called *features*. For a spam
# filter you met a table of e-mails with 48 columns such as "how often does the word *free*
# occur?". Somebody had to think of these words. That person knew what spam looked like, worked
# for days, and did so for one kind of text. For a photo it is harder still: which numbers would
# you compute from a million pixels to tell a cat from a dog?
#
# This is where deep learning differs. A deep network may be fed with (nearly) raw data: letters,
# pixels, sound. Its first layers turn them into useful numbers, its last layers into the answer,
# and *both* are adjusted by the same training. So the work moves: less thinking about columns,
# but many examples to learn from, more than the older methods need.

# %% [markdown]
# ## Question: scope (1 point)
#
# Which of these statements are **right**? Give all their letters.
#
# - **A** Every machine learning method is a deep learning method.
# - **B** Whoever uses deep learning uses machine learning.
# - **C** A random forest belongs to machine learning, but not to deep learning.
# - **D** A chess program that follows rules which people typed in, and that never changes, belongs
#   to machine learning.
# - **E** To choose the 48 words for the spam table somebody had to know the subject, and the work
#   has to be done again for e-mails in another language.
# - **F** The 48 word frequencies are features that the spam filter found during its training.
# - **G** A deep network learns from the examples which features are useful, and how to answer,
#   in one training.
# - **H** As a deep network finds its features itself, it can be trained without examples.

# %%
answer_scope = None  # replace None by the letters of the right statements
# BEGIN SOLUTION
answer_scope = ["B", "C", "E", "G"]
# END SOLUTION

# %%
grader.check("scope")

# %% [markdown]
# ## What it is used for
#
# Most uses that you meet every day belong to one of four groups.
#
# - **A. Image and speech recognition.** What a camera or a microphone delivers is turned into a
#   name for what is there. A doorbell tells a parcel from a visitor; a doctor's program marks a
#   spot on an X-ray picture; a phone notices that somebody said its name.
# - **B. Natural language processing (NLP).** The text is already there, in letters, and the
#   program works on what the words mean: it sums up a long report, corrects a sentence, finds out
#   whether a review is friendly.
# - **C. Recommendation systems.** From what somebody liked before, and from what similar people
#   liked, the program guesses what this person will like next. A music service that fills your
#   list for Monday works like that.
# - **D. Robotics.** The result is a movement of a machine with a body: a hand that picks
#   strawberries, a four-legged machine that climbs stairs.
#
# Large products mix the groups. A speaker in your kitchen first recognises the sound as words
# (group A) and then works on the words (group B). So ask of a *task*, not of a product: what goes
# in, and what comes out?

# %% [markdown]
# ## Question: applications (1 point)
#
# Give each task the letter of its group: **A** image and speech recognition, **B** natural
# language processing, **C** recommendation systems, **D** robotics.
#
# | Key | Task |
# |---|---|
# | `"face unlock"` | a phone opens when its owner looks at it |
# | `"street camera"` | the camera of a car names pedestrians, bicycles and traffic lights |
# | `"dictation"` | a recording of a talk becomes written words, one after another |
# | `"translation"` | a typed sentence in Spanish becomes one in English |
# | `"chatbot"` | a typed question to a shop gets a typed answer |
# | `"next film"` | a film service puts five films on your start page that you may want to see |
# | `"online shop"` | a shop shows you what people with a basket like yours bought as well |
# | `"kitchen helper"` | a machine with two arms clears the table and keeps its balance |

# %%
# replace each None by one of the letters A, B, C, D
answer_applications = {
    "face unlock": None,
    "street camera": None,
    "dictation": None,
    "translation": None,
    "chatbot": None,
    "next film": None,
    "online shop": None,
    "kitchen helper": None,
}
# BEGIN SOLUTION
answer_applications = {
    "face unlock": "A",
    "street camera": "A",
    "dictation": "A",
    "translation": "B",
    "chatbot": "B",
    "next film": "C",
    "online shop": "C",
    "kitchen helper": "D",
}
# END SOLUTION

# %%
grader.check("applications")

# %% [markdown]
# ## Why now?
#
# The first perceptron was built in the 1950s, and networks with several layers were trained in
# the 1980s. For a long time little came of it. The idea was there; three other things were not.
#
# **Computing power.** What a network does is, nearly all of it, multiplying large matrices: a
# great many multiplications and additions that do not have to wait for each other. An ordinary
# processor (CPU) has a few fast cores which do them one after another. A graphics processor (GPU)
# has hundreds or thousands of small ones, and can be bought for the price of a car instead of a
# computing centre. Google even builds a chip for nothing but networks, the *tensor processing
# unit*. A large network has millions or billions of parameters, each of which is adjusted again
# and again; this decides between days and years.
#
# **Software.** Thirty years ago every group wrote its own program for layers and derivatives. Now
# one installs a *framework*, in which all of that is there, tested and fast, for whatever
# processor happens to be in the machine.
#
# **Data.** A network with many parameters needs many examples. Since people write, photograph and
# film for the internet, there are such collections, many of them free.

# %% [markdown]
# ## Question: why now (1 point)
#
# **Matching.** To which of the three does each of these belong: **A** computing power,
# **B** software, **C** data? (The figures are those of the lecture.)
#
# | Key | What it is |
# |---|---|
# | `"V100"` | the Nvidia Tesla V100, said to have about 670 cores for such work |
# | `"TPU"` | what Google's data centres use beside the V100 and its kind |
# | `"TensorFlow"` | what you will `import` in a later assignment |
# | `"ready-made derivatives"` | nobody has to program the derivative of a layer any more |
# | `"ImageNet"` | over 14 million pictures with a label each |
# | `"photos on the internet"` | what people all over the world upload each day |
#
# **Statements.** Which of these are **right**? Give all their letters.
#
# - **A** Neural networks were first thought of about ten years ago.
# - **B** A GPU is of use because the parts of a product of matrices can be computed side by side.
# - **C** Networks could be trained at last because they have fewer parameters now than before.
# - **D** The same TensorFlow program can run on a CPU, on a GPU or on a TPU.

# %%
# replace each None by one of the letters A, B, C
answer_why_now_reasons = {
    "V100": None,
    "TPU": None,
    "TensorFlow": None,
    "ready-made derivatives": None,
    "ImageNet": None,
    "photos on the internet": None,
}
answer_why_now = None  # replace None by the letters of the right statements
# BEGIN SOLUTION
answer_why_now_reasons = {
    "V100": "A",
    "TPU": "A",
    "TensorFlow": "B",
    "ready-made derivatives": "B",
    "ImageNet": "C",
    "photos on the internet": "C",
}
answer_why_now = ["B", "D"]
# END SOLUTION

# %%
grader.check("why_now")

# %% [markdown]
# ## A network is a function
#
# Forget the pictures of glowing brains for a moment. A neural network is a mathematical function:
# an array of numbers goes in, an array of numbers comes out. How many numbers go in is the *input
# dimension* $m$, how many come out is the *output dimension* $n$. The Iris flowers that you know
# have $m = 4$ (four lengths per flower) and $n = 3$ (a score for each of three kinds). A picture
# is an array too: 20 by 30 grey pixels, written one after another, are 600 numbers.
#
# Between the two are *layers*, and each layer is made of perceptrons. Each perceptron gives one
# number. So a layer is a small function itself, from arrays to arrays, and as many numbers come
# out of it as it has perceptrons. What one layer gives is what the next layer takes. In a
# *feed-forward* network that is all: seen as a drawing, every arrow points forward, and there is no
# way to walk in a circle.
#
# **Functions in a row.** Let $g$ add 1 and let $f$ double. "First $g$, then $f$" is written
# $f(g(x))$, in short $f \circ g$, and 5 becomes $2 \cdot (5 + 1) = 12$. The other way round,
# $g(f(x))$, 5 becomes 11. With layers it is the same, there are only more of them.
#
# **The error.** To see how good a network is, one compares its output $y$ with the known right
# answer: the error $E$ measures how far the two are apart. Now $y$ has come through the whole
# chain. A number that is changed anywhere in the chain changes everything that is computed from it.
#
# **The name.** A human brain has, as the lecture says, approximately 82 billion neurons, each of
# which collects signals and passes one on. The perceptron got its idea from there. It is much
# simpler, though, as you will see in a minute, and useful networks start with a handful of them.

# %% tags=["illustration"]
columns = (("input", 4), ("layer 1", 5), ("layer 2", 4), ("layer 3", 3))
places = [np.arange(count) - (count - 1) / 2 for _, count in columns]
for column in range(len(columns) - 1):
    for start in places[column]:
        for end in places[column + 1]:
            plt.annotate(
                "",
                xy=(column + 0.93, end),
                xytext=(column + 0.07, start),
                arrowprops={"arrowstyle": "->", "color": "silver"},
            )
for column, place in enumerate(places):
    plt.scatter([column] * len(place), place, s=250, zorder=2)
plt.xticks(range(len(columns)), [f"{name}\n({count} numbers)" for name, count in columns])
plt.yticks([])
plt.title("A feed-forward network with m = 4 and n = 3")
plt.show()

# %% [markdown]
# ## Question: the network as a function (1 point)
#
# **Numbers.** A network reads letters. It gets a grey picture of 12 by 12 pixels, as one flat
# array, and gives a score for each of the 26 letters of the alphabet. Its three layers have 40, 20
# and 26 perceptrons. What are its input dimension and its output dimension?
#
# **One letter.** Let $L_1$ be the function of its first layer, $L_2$ of the second and $L_3$ of the
# third. Which formula is the output for the input $x$?
#
# - **A** $L_1(L_2(L_3(x)))$
# - **B** $L_1(x) + L_2(x) + L_3(x)$
# - **C** $L_3(L_2(L_1(x)))$
# - **D** $L_1(x) \cdot L_2(x) \cdot L_3(x)$
#
# **Statements.** Which of these are **right**? Give all their letters.
#
# - **A** In a feed-forward network the second layer may send its outputs back to the first.
# - **B** In a feed-forward network a layer gets numbers only from what comes before it.
# - **C** The error depends on the parameters of the last layer only, since the output is computed
#   there.
# - **D** One changed weight in the first layer can change the error.
# - **E** A network works only if it has about as many perceptrons as a brain has neurons.
# - **F** A perceptron is modelled on a neuron, but it is only a small calculation.

# %%
answer_input_dimension = None  # replace None by a whole number
answer_output_dimension = None  # replace None by a whole number
answer_composition = None  # replace None by one letter
answer_network = None  # replace None by the letters of the right statements
# BEGIN SOLUTION
answer_input_dimension = 144
answer_output_dimension = 26
answer_composition = "C"
answer_network = ["B", "D", "F"]
# END SOLUTION

# %%
grader.check("network_function")

# %% [markdown]
# ## The perceptron
#
# A perceptron takes an array of numbers $x_1, \dots, x_n$ and gives one number. It does so in two
# moves. First it computes the *pre-activation*
#
# $$z = w_0 + \sum_{i=1}^{n} x_i\, w_i ,$$
#
# then it sends $z$ through its *activation function* $f$; the output is $f(z)$. The numbers
# $w_1, \dots, w_n$ are its *weights*: they say how much each input counts, and in which direction.
# The number $w_0$ is its *bias*. All the $w$ together are its *parameters*, and they are what
# training changes. The inputs are not parameters: they come from the data.
#
# With a single input, $z = w_0 + x_1 w_1$ is the straight line that you know from school:
# $w_1$ is its slope and $w_0$ is the y-intercept, the height at which it crosses the y axis.
#
# **A worked number.** Let $x = (1, 4)$, $w_1 = 3$, $w_2 = -0.5$ and $w_0 = 0.5$. Then
# $z = 0.5 + 1 \cdot 3 + 4 \cdot (-0.5) = 1.5$. With $f(z) = z^3$ the output would be
# $1.5^3 = 3.375$.

# %% [markdown]
# ## Question: the parameters of a perceptron (1 point)
#
# **Counting.** A perceptron takes arrays of 7 numbers. How many *weights* $w_1, w_2, \dots$ does it
# have (the bias is not one of them), and how many *parameters* in all?
#
# **Computing.** Another perceptron has the inputs $x = (2, -3)$, the weights $w_1 = 0.5$ and
# $w_2 = -1$, the bias $w_0 = -1.5$ and the activation function $f(z) = z^2$. What is its
# pre-activation $z$? What is its output? And what is its **pre-activation** when all its inputs
# are 0?

# %%
answer_weights = None  # replace None by a whole number
answer_parameters = None  # replace None by a whole number
answer_pre_activation = None  # replace None by a number
answer_output = None  # replace None by a number
answer_at_zero = None  # replace None by a number
# BEGIN SOLUTION
answer_weights = 7
answer_parameters = 8
answer_pre_activation = 2.5
answer_output = 6.25
answer_at_zero = -1.5
# END SOLUTION

# %%
grader.check("perceptron_parameters")

# %% [markdown]
# ## Why the activation function must bend
#
# Without activation functions a perceptron is a linear model, like the linear classifier that you
# know: its graph is a straight line, for two inputs a plane. The world is seldom like that. A plant
# grows best with neither too little nor too much water; a word makes one text friendly and another
# one bitter. For such patterns a model must be able to bend.
#
# Could one not put more layers on top of each other? Try it with two layers of one perceptron each
# and no activation functions: $z = 3x + 2$ and then $y = 4z - 1$. Put together, that is
# $y = 4(3x + 2) - 1 = 12x + 7$. Look at what kind of function came out, and ask yourself what a
# third layer would do to it.
#
# Now put something between the two that is not a straight line. The *ReLU*, for example, gives
# $\max(0, z)$: it lets positive numbers through and turns negative ones into 0. The picture shows
# three perceptrons with one input, added up, once without and once with the ReLU in each of them.

# %% tags=["illustration"]
inputs = np.linspace(-3, 3, 121)
parameters = ((1.0, 1.0, 1.0), (0.0, -2.0, 1.0), (-1.0, 1.5, 1.0))  # bias, weight, factor
straight = sum(factor * (bias + weight * inputs) for bias, weight, factor in parameters)
bent = sum(factor * np.maximum(0, bias + weight * inputs) for bias, weight, factor in parameters)
plt.plot(inputs, straight, label="without activation function")
plt.plot(inputs, bent, label="with ReLU")
plt.xlabel("input x")
plt.ylabel("sum of three perceptrons")
plt.title("The same weights and biases, twice")
plt.legend()
plt.show()

# %% [markdown]
# ## Question: why non-linear functions (1 point)
#
# **Numbers.** Two layers of one perceptron each, without activation functions: the first gives
# $z = 2x + 3$, the second gives $y = 5z - 4$. Together they are one straight line: what is
# its slope, and what is its intercept (the value of $y$ at $x = 0$)?
#
# **Statements.** Which of these are **right**? Give all their letters.
#
# - **A** Ten layers without activation functions can compute nothing that one layer without
#   activation function could not compute as well.
# - **B** With enough layers a network without activation functions can follow any curve; the
#   activation functions only make the training faster.
# - **C** If no straight line separates two groups of points, then no network of several layers
#   without activation functions does it with "output above 0" either.
# - **D** $f(z) = 2z$ as activation function in every layer is enough to make a network non-linear.
# - **E** The graph of a network with one input and the ReLU in its hidden layer can have several
#   bends.
# - **F** Patterns in real data are mostly straight lines, and the activation function keeps the
#   network from leaving them.

# %%
answer_slope = None  # replace None by a number
answer_intercept = None  # replace None by a number
answer_nonlinear = None  # replace None by the letters of the right statements
# BEGIN SOLUTION
answer_slope = 10
answer_intercept = 11
answer_nonlinear = ["A", "C", "E"]
# END SOLUTION

# %%
grader.check("why_nonlinear")

# %% [markdown]
# ## Training: walking downhill
#
# Where do good parameters come from? Nobody types them in. At first they are random numbers, and
# the network's answers are useless. Then it is shown examples for which the right answer, the
# *label*, is known; learning from labelled examples is called *supervised* learning. The *error
# function* $E$ says in one number how far the answers are from the labels. Training changes the
# parameters, little by little, so that $E$ becomes smaller. The examples and their labels stay as
# they are.
#
# In which direction should a parameter $w$ go? The derivative $\frac{\partial E}{\partial w}$ is
# the slope of the error curve at the present $w$. Where it is positive, $E$ grows with $w$; where
# it is negative, $E$ shrinks as $w$ grows. *Gradient descent* therefore goes **against** the
# derivative:
#
# $$w_{\text{new}} = w_{\text{old}} - \alpha \cdot \frac{\partial E}{\partial w}$$
#
# The number $\alpha$ is the *learning rate*, often between 0 and 1. It is chosen by us before the
# training starts, and stays outside the network. If it is tiny, the walk takes forever. If it
# is large, a step may land on the other side of the valley, and even higher up than before.
#
# **A worked number.** Let $E = w^2$, so that $\frac{\partial E}{\partial w} = 2w$. With $w = 2$ and
# $\alpha = 0.2$ the derivative is 4, and the new $w$ is $2 - 0.2 \cdot 4 = 1.2$. The error went
# from 4 down to 1.44. The picture shows this step.

# %% tags=["illustration"]
w_axis = np.linspace(-2.6, 2.6, 105)
w_old, w_new = 2.0, 1.2
plt.plot(w_axis, w_axis**2, color="gray")
plt.plot(w_axis[70:], 4 * w_axis[70:] - 4, "--", color="black", label="slope 4 at w = 2")
plt.plot([w_old, w_new], [w_old**2, w_new**2], "o", color="tab:red")
arrow = {"arrowstyle": "->", "color": "tab:red", "connectionstyle": "arc3,rad=0.3"}
plt.annotate("", xy=(w_new, w_new**2), xytext=(w_old, w_old**2), arrowprops=arrow)
plt.text(0.4, 3.4, "one step", color="tab:red")
plt.xlabel("parameter w")
plt.ylabel("error E")
plt.title("One step of gradient descent")
plt.legend()
plt.show()

# %% [markdown]
# ## Question: gradient descent (1 point)
#
# **Numbers.** Now let $E = (w - 3)^2$, so that $\frac{\partial E}{\partial w} = 2 (w - 3)$, and let
# the learning rate be $\alpha = 0.1$.
#
# - Start at $w = 5$. Where is $w$ after one step (`answer_from_right`)? And where is it after
#   one more step from there (`answer_second_step`)?
# - Start at $w = 1$ instead. Where is $w$ after one step (`answer_from_left`)?
#
# **Statements.** Which of these are **right**? Give all their letters.
#
# - **A** A training usually starts with random parameters.
# - **B** Before the training somebody has to find nearly the right parameters by hand.
# - **C** The error is computed from the network's answers and the known labels.
# - **D** Supervised learning means that a person looks at the network and corrects its weights.
# - **E** The larger the learning rate, the sooner the training arrives, always.
# - **F** Too large a learning rate can make the error grow from step to step.
# - **G** The learning rate is one of the weights of the network.

# %%
answer_from_right = None  # replace None by a number
answer_second_step = None  # replace None by a number
answer_from_left = None  # replace None by a number
answer_training = None  # replace None by the letters of the right statements
# BEGIN SOLUTION
answer_from_right = 4.6
answer_second_step = 4.28
answer_from_left = 1.4
answer_training = ["A", "C", "F"]
# END SOLUTION

# %%
grader.check("gradient_descent")

# %% [markdown]
# ## The words of Keras
#
# Keras is the library with which you will build networks; here it works on top of TensorFlow. It
# has a few words of its own.
#
# **How a network is put together.** A *layer* in Keras is just what you have seen: a transformation
# from input to output. Layers can be connected in many ways: one may feed two others, two may
# flow together again. As long as nothing runs in a circle, such a plan is a *directed acyclic
# graph*, and Keras calls the whole a *model*. The simplest plan is that of beads on a string. It
# is so frequent that it has a class of its own, *Sequential*: one adds one bead after another.
#
# **How it is trained.** `model.fit(X, y, ...)` does it, and its arguments have names that
# everybody in the field uses:
#
# - Going once through the whole training set, from the first example to the last, is an *epoch*;
#   `epochs=20` does it twenty times.
# - The parameters are not changed after each example, nor only once per epoch. Keras takes a
#   portion of the examples, a *batch*, computes the derivatives for it, makes **one** update of the
#   parameters, and takes the next portion. The argument `batch_size` is the number of examples in a
#   portion. If there is a rest at the end, it is a smaller portion and counts as one. All examples
#   of a batch are in memory at the same time.
# - `validation_split=0.1` puts a tenth of the examples aside *before* the training. They are never
#   trained on; after each epoch the model is tested on them, to see how it does on something new.
# - `verbose` is 0, 1 or 2 and only says how much is printed meanwhile.
#
# **A worked number.** With 110 examples to train on (after the split) and `batch_size=25` there are
# four full portions and one of 10, so 5 updates in each epoch and 15 with `epochs=3`.

# %% [markdown]
# ## Question: the words of Keras (1 point)
#
# **Matching.** Give each word the letter of its meaning. One letter is left over.
#
# - **A** the examples that are kept out of the training, to test on
# - **B** the class for layers that stand one behind the other in a single line
# - **C** once through all examples of the training set
# - **D** turns an input array into an output array; the part that the rest is built of
# - **E** the examples that are used for one update of the parameters
# - **F** how much is printed during the training
# - **G** layers that are connected without a circle; they may branch
#
# **Numbers.** Somebody calls `fit` with 1000 examples, `validation_split=0.1`, `batch_size=40` and
# `epochs=10`. How many examples are put aside for validation? How many updates of the parameters
# are made in one epoch? How many in the whole training?
#
# **One letter.** The call stops with an out-of-memory error. What should be tried first?
#
# - **A** fewer `epochs`
# - **B** a larger `batch_size`
# - **C** a smaller `batch_size`
# - **D** `verbose=0`

# %%
# replace each None by one of the letters A to G
answer_keras_words = {
    "layer": None,
    "model": None,
    "Sequential": None,
    "epoch": None,
    "batch": None,
    "validation set": None,
}
answer_validation_samples = None  # replace None by a whole number
answer_updates_per_epoch = None  # replace None by a whole number
answer_updates_in_all = None  # replace None by a whole number
answer_out_of_memory = None  # replace None by one letter
# BEGIN SOLUTION
answer_keras_words = {
    "layer": "D",
    "model": "G",
    "Sequential": "B",
    "epoch": "C",
    "batch": "E",
    "validation set": "A",
}
answer_validation_samples = 100
answer_updates_per_epoch = 23
answer_updates_in_all = 230
answer_out_of_memory = "C"
# END SOLUTION

# %%
grader.check("keras_words")
