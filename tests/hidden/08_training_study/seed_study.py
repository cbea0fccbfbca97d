"""Hidden checks of seed_study, summarize, plot_learning_curves and the three conclusions.

The accuracies themselves are not judged. The checks watch each fit (the weights that it starts
from, the epochs that it trains) and ask the trained model for its test accuracy. seed_study is
judged with a small network on small data in place of iris_data and make_model, and again with these
where it does not pass so (one that writes out the same, say): either is enough.
"""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw
from autograder.recorder import RECORDER

name = "seed_study_hidden"
points = 3

# Seeds for which make_model does not give all test flowers the same class after one epoch, found by
# trying 0 to 149; a right answer passes for any seed. No seed is asked for twice with the same
# number of epochs: a right answer may remember its single runs.
TELLING_SEEDS = (53, 60, 68, 105, 122, 125, 131, 144)

TRUE_TEST_SET = (
    "__import__('sklearn.model_selection').model_selection.train_test_split("
    "*__import__('sklearn.datasets').datasets.load_iris(return_X_y=True), test_size=0.2, "
    "random_state=1, stratify=__import__('sklearn.datasets').datasets.load_iris().target)[1::2]"
)

# Flowers that are all alike, of three species in unequal shares, and a network of one layer, which
# first names a species that the seed decides, and after an epoch (of enormous steps, or by the
# recorder) another one.
# 23 flowers to train on and 31 to test on: no share of the one is a share of the other, so an
# accuracy of other flowers, or of another moment, never equals the right one by luck.
TEST_LABELS = np.repeat([0, 1, 2], [7, 11, 13])
NETWORK = (
    "keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation='softmax', "
    "bias_initializer=keras.initializers.RandomNormal(stddev=20.0))])"
)
STAND_INS = {
    "iris_data": "lambda *more, **others: (np.ones((23, 4)), np.ones((31, 4)), "
    "np.eye(3)[np.repeat([0, 1, 2, 0, 1, 2], [9, 7, 4, 1, 1, 1])], "
    "np.eye(3)[np.repeat([0, 1, 2], [7, 11, 13])])",
    "make_model": "lambda *more, **others: (lambda model: (model.compile("
    "keras.optimizers.SGD(100.0), 'categorical_crossentropy', metrics=['accuracy'], "
    "run_eagerly=keras.backend.backend() == 'tensorflow'), model)[1])"
    f"({NETWORK})",
}
FIRST_NAMED = (
    "lambda seed: (keras.utils.set_random_seed(seed), int(np.argmax(keras.ops.convert_to_numpy("
    f"{NETWORK}(np.ones((1, 4), 'float32'))))))[1]"
)


def sets_of_seeds(seed_study, rng):
    """Two seeds for the small network, and the other telling seeds.

    The first of the two starts the small network with species 0, which ends the first epoch with
    species 1; the second one starts it with another species, and it does not end with species 1.
    """
    seeds = [int(seed) for seed in rng.permutation(TELLING_SEEDS)]
    found = {}
    for seed in seeds:
        named = expect.once(
            f"seed_study: first named with seed {seed}",
            seed_study,
            lambda seed=seed: int(expect.student_side(FIRST_NAMED, seed)),
        )
        found.setdefault(named == 0, seed)
        if len(found) == 2:
            break
    first = [found[True], found[False]] if len(found) == 2 else seeds[:2]
    return first, [seed for seed in seeds if seed not in first]


def expect_dictionary(answer, seeds):
    """Fail unless the answer is a dictionary of one accuracy for each seed; as floats."""
    value = answer.value
    expect.that(
        isinstance(value, dict),
        f"seed_study returned {expect.type_name(value)} where a dictionary belongs",
        answer,
    )
    keys = [key for key in value if not isinstance(key, (str, tuple))]
    expect.that(
        len(keys) == len(value) == len(seeds) and set(keys) == set(seeds),
        "the keys of the dictionary are not the seeds that were asked for",
        answer,
        expected=", ".join(map(str, seeds)),
        got=expect.show(list(value)),
    )
    accuracies = {}
    for key in keys:
        accuracy = float(expect.shape(answer.part(value[key], "the accuracy of a seed"), ()))
        expect.that(
            0 <= accuracy <= 1,
            "an accuracy is not between 0 and 1: is it a loss, or in per cent?",
            answer,
            got=accuracy,
        )
        accuracies[int(key)] = accuracy
    return accuracies


class Run:
    """One watched training: its begin, and the test accuracies before and after it."""

    def __init__(self, reported, rooms):
        begin, epochs, room, before, after = reported
        self.begin, self.epochs = list(begin), int(epochs)
        truth = rooms[int(room)][1]
        self.before = float(np.mean(np.asarray(before) == truth))
        self.after = float(np.mean(np.asarray(after) == truth))


def watched_call(function, keras, rooms, state, seeds, epochs):
    """One call with every fit watched: the answer, its accuracies by seed, and the runs.

    Args:
        rooms: by the number of flowers to train on, the features and labels of the test flowers.
        state: where the random numbers stand before, so that only the student's seed fixes them.
    """
    flowers = {rows: features for rows, (features, _) in rooms.items()}
    recorder = expect.student_side(RECORDER, keras, flowers)
    keras.utils.set_random_seed(int(state))
    recorder.start()
    try:
        answer = expect.call("seed_study", function, list(seeds), epochs)
    finally:
        recorder.stop()
    accuracies = expect_dictionary(answer, seeds)
    expect.unchanged(answer)
    runs = [Run(reported, rooms) for reported in recorder.report()]
    trained = [run.epochs for run in runs]
    expect.that(
        trained == [epochs] * len(seeds),
        "fit did not train one new model for each seed, for the number of epochs that was asked "
        "for",
        answer,
        expected=f"{len(seeds)} models, trained for {epochs} epochs",
        got=f"models trained for {trained} epochs",
    )
    return answer, accuracies, runs


def expect_accuracy(answer, accuracy, run):
    """Fail unless the accuracy is that of the trained model on the test flowers."""
    expect.that(
        abs(accuracy - run.after) < 1e-4,
        "an accuracy is not the share of test flowers that the trained model gets right: was it "
        "measured on the test set, after training?",
        answer,
        expected=run.after,
        got=accuracy,
    )


def judged(judge, seed_study, first, second):
    """Raise what ``judge`` finds, with neutral functions and then with those of the notebook.

    Args:
        judge: takes the rooms and seeds; returns whether a wrong accuracy would have shown.
        first, second: seeds for the one and for the other.
    """
    expect.defined("seed_study", seed_study)
    features, labels = expect.student_side(TRUE_TEST_SET)
    rooms = {120: (features, np.asarray(labels)), 23: (np.ones((31, 4)), TEST_LABELS)}
    finding = None
    try:
        with expect.stand_ins(seed_study, STAND_INS):
            if judge(rooms, first):
                return
    except AttributeError:  # a function without globals finds no other function in any case
        pass
    except expect.Failure as failure:
        # neither depends on another function
        if "dictionary" in failure.summary or "not written yet" in failure.summary:
            raise
        finding = failure
    try:
        telling = any(judge(rooms, second[number:]) for number in range(0, len(second), 2))
    except expect.Failure as own:
        # a given function that was changed and stops is not what is asked here
        if own.kind != "raised":
            raise
        telling = False
    # what does not pass with neutral functions must pass with others beyond doubt
    if finding and not telling:
        raise finding


@test_case(
    name="seed_study: an accuracy on the test flowers for each seed, after the given epochs",
    points=0.5,
    hidden=True,
    failure_message="Return {seed: accuracy}. Train, then evaluate: it gives the loss first, then "
    "the accuracy, of the data that it gets.",
)
def test_form(seed_study, keras):
    rng = draw("seed_study: form")
    states = rng.permutation(100) + 20_000

    def judge(rooms, seeds):
        seed = seeds[0]
        answer, accuracies, (run,) = watched_call(seed_study, keras, rooms, states[0], [seed], 2)
        expect_accuracy(answer, accuracies[seed], run)
        return abs(run.before - run.after) > 1e-4

    judged(judge, seed_study, *sets_of_seeds(seed_study, rng))


@test_case(
    name="seed_study: every run has its own seed and its own model",
    points=0.75,
    hidden=True,
    failure_message="Inside the loop: set the seed first, then make a new model. Only so does a "
    "run not depend on the runs before it.",
)
def test_independent(seed_study, keras):
    rng = draw("seed_study: independent")
    states = rng.permutation(100) + 20_000

    def judge(rooms, seeds):
        one, other = seeds[:2]
        _, _, (alone,) = watched_call(seed_study, keras, rooms, states[0], [other], 3)
        answer, accuracies, runs = watched_call(
            seed_study, keras, rooms, states[1], [one, other], 1
        )
        same = [run.begin == alone.begin for run in runs]
        expect.that(
            any(same),
            "the same seed makes another model when another seed comes before it: set it in every "
            "run, before the model is made",
            answer,
        )
        expect.that(
            not all(same), "two seeds make the same model: is the seed of the list used?", answer
        )
        expect_accuracy(answer, accuracies[other], runs[same.index(True)])
        expect_accuracy(answer, accuracies[one], runs[same.index(False)])
        return abs(runs[0].after - runs[1].after) > 1e-4

    judged(judge, seed_study, *sets_of_seeds(seed_study, rng))


def summarized(summarize, results):
    """The answer, which has to be a dictionary with the three keys."""
    answer = expect.call("summarize", summarize, results)
    expect.that(
        isinstance(answer.value, dict),
        f"summarize returned {expect.type_name(answer.value)} where a dictionary belongs",
        answer,
    )
    missing = [key for key in ("mean", "sd", "stuck") if key not in answer.value]
    expect.that(
        not missing, "summarize returned a dictionary without a key that was asked for", answer
    )
    expect.unchanged(answer)
    return answer


def drawn_results(rng, low, high):
    """``low`` stuck runs and ``high`` good ones, mixed, by seeds far from an accuracy."""
    values = np.concatenate([rng.uniform(0.02, 0.32, low), rng.uniform(0.8, 0.99, high)])
    seeds = rng.choice(900, size=low + high, replace=False) + 10
    return {
        int(seed): float(value) for seed, value in zip(seeds, rng.permutation(values), strict=True)
    }


@test_case(
    name="summarize: mean and population standard deviation",
    points=0.5,
    hidden=True,
    failure_message="Use the accuracies, not the seeds, and divide by the number of runs.",
)
def test_mean(summarize):
    rng = draw("seed_study: mean")
    for low, high in ((2, 5), (1, 3), (0, 2), (3, 1), (0, 1), (1, 0)):
        results = drawn_results(rng, low, high)
        values = np.array(list(results.values()))
        mean = values.sum() / len(values)
        sd = np.sqrt(((values - mean) ** 2).sum() / len(values))
        answer = summarized(summarize, results)
        expect.close(answer.part(answer.value["mean"], '"mean" of summarize'), mean)
        expect.close(answer.part(answer.value["sd"], '"sd" of summarize'), sd)


@test_case(
    name="summarize: the number of stuck runs",
    points=0.25,
    hidden=True,
    failure_message="Count the runs at or below 0.4; 0.4 itself counts.",
)
def test_stuck(summarize):
    rng = draw("seed_study: stuck")
    for low, high, extra in (
        (2, 4, [0.4]),
        (1, 3, [float(rng.uniform(0.35, 0.39)), float(rng.uniform(0.41, 0.49))]),
        (0, 3, []),
        (3, 0, []),
        (0, 1, []),
        (0, 0, [0.4]),
    ):
        results = drawn_results(rng, low, high)
        results.update({5 + number: value for number, value in enumerate(extra)})
        expected = sum(value <= 0.4 for value in results.values())
        answer = summarized(summarize, results)
        expect.exact(answer.part(answer.value["stuck"], '"stuck" of summarize'), expected)


def read(ax, answer):
    """Points and label of each line, both axis labels, and the texts of the legend."""
    try:
        lines = [np.asarray(line.get_xydata(), dtype=float) for line in ax.lines]
        labels = [str(line.get_label()) for line in ax.lines]
        axes = str(ax.get_xlabel()).lower(), str(ax.get_ylabel()).lower()
        legends = [legend for legend in (ax.get_legend(), *ax.figure.legends) if legend is not None]
        texts = [str(text.get_text()) for legend in legends[:1] for text in legend.get_texts()]
    except (AttributeError, TypeError, ValueError):
        expect.that(
            False,
            f"plot_learning_curves returned {expect.type_name(ax)} where an Axes was expected",
            answer,
        )
    # plt.legend([...]) names the lines in the legend only
    if len(texts) == len(labels) and all(label.startswith("_") for label in labels):
        labels = texts
    return lines, [label.lower() for label in labels], axes, texts


@test_case(
    name="plot_learning_curves: both lines against the epochs, named",
    points=0.5,
    hidden=True,
    failure_message="Two lines against 1, 2, 3, ..., each with a label, a legend, two axis labels; "
    "return the Axes.",
)
def test_plot(plot_learning_curves, plt):
    rng = draw("seed_study: plot")
    for count in (int(rng.integers(4, 9)), 1):
        plt.close("all")
        history = {
            key: [float(value) for value in np.sort(rng.uniform(low, low + 0.4, size=count))[::-1]]
            for key, low in (
                ("val_accuracy", 1.6),
                ("val_loss", 1.1),
                ("accuracy", 2.1),
                ("loss", 0.1),
            )
        }
        answer = expect.call("plot_learning_curves", plot_learning_curves, history)
        expect.unchanged(answer)
        lines, labels, (label_x, label_y), texts = read(answer.value, answer)
        for key, word in (("loss", "train"), ("val_loss", "val")):
            wanted = np.column_stack([np.arange(1, count + 1), history[key]])
            shown = [line.shape == wanted.shape and np.allclose(line, wanted) for line in lines]
            expect.that(
                any(shown),
                f"no line of the Axes runs through the {key} of the epochs 1, 2, 3, ...",
                answer,
            )
            expect.that(
                any(there and word in label for there, label in zip(shown, labels, strict=True)),
                f"the line of the {key} has no label that says so",
                answer,
                got=expect.show(labels),
            )
        expect.that(texts != [], "the Axes has no legend", answer)
        expect.that(
            "epoch" in label_x, "the label of the x axis does not say epoch", answer, got=label_x
        )
        expect.that(
            "loss" in label_y, "the label of the y axis does not say loss", answer, got=label_y
        )
    plt.close("all")


WRONG = expect.SEALED
"""The whole summary: which answer it is stays open until the hints are released."""


@test_case(
    name="the number of stuck runs",
    points=0.25,
    hidden=True,
    failure_message="Apply summarize to the table of 20 epochs: how many runs are at or below 0.4, "
    "that is 12 of 30 flowers? It is a number of runs, not a share.",
)
def test_stuck_runs(answer_stuck_runs):
    given = expect.whole("answer_stuck_runs", answer_stuck_runs)
    expect.that(given == 3, WRONG, expected="3", got=f"{given:g}")


@test_case(
    name="what more epochs do",
    points=0.125,
    hidden=True,
    failure_message="Two runs that differ in seed and epochs cannot tell which of the two made the "
    "difference: compare the means. Then look at the worst runs of either table: does the seed "
    "still matter after 100 epochs?",
)
def test_more_epochs(answer_more_epochs):
    given = expect.letter("answer_more_epochs", answer_more_epochs, "ABCD")
    expect.that(given == "C", WRONG, expected="C", got=given)


@test_case(
    name="an honest report",
    points=0.125,
    hidden=True,
    failure_message="A report picks no single run, neither the best one nor the first one, and "
    "leaves none out because it went badly.",
)
def test_report(answer_report):
    given = expect.letter("answer_report", answer_report, "ABCD")
    expect.that(given == "B", WRONG, expected="B", got=given)
