"""Public checks of seed_study, summarize and plot_learning_curves; of the conclusions the form."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "seed_study"


@test_case(
    name="seed_study: an accuracy on the test flowers for each seed, after the given epochs",
    failure_message="Return {seed: accuracy}. evaluate gives the loss first, then the accuracy.",
)
def test_form(seed_study, keras):
    with expect.without_training(keras):
        check_form(seed_study)


def check_form(seed_study):
    """The dictionary of one seed."""
    answer = expect.call("seed_study", seed_study, [5], 1)
    value = answer.value
    expect.that(
        isinstance(value, dict),
        f"seed_study returned {expect.type_name(value)} where a dictionary belongs",
        answer,
    )
    keys = [key for key in value if not isinstance(key, (str, tuple))]
    expect.that(
        len(keys) == len(value) == 1 and keys[0] == 5,
        "the keys of the dictionary are not the seeds that were asked for",
        answer,
        expected="the key 5",
        got=expect.show(list(value)),
    )
    accuracy = float(expect.shape(answer.part(value[keys[0]], "the accuracy of a seed"), ()))
    expect.that(
        0 <= accuracy <= 1,
        "an accuracy is not between 0 and 1: is it a loss, or in per cent?",
        answer,
        got=accuracy,
    )
    expect.that(
        abs(accuracy * 30 - round(accuracy * 30)) < 1e-3,
        "an accuracy is no whole number of test flowers divided by 30: was it measured on the "
        "test set?",
        answer,
        got=accuracy,
    )


@test_case(
    name="seed_study: every run has its own seed and its own model",
    failure_message="Inside the loop: set the seed first, then make a new model.",
)
def test_independent(seed_study, keras):
    with expect.without_training(keras):
        check_independent(seed_study, keras)


def check_independent(seed_study, keras):
    """Where the random numbers stand after the runs of one seed and of two."""
    after = []
    for state, seeds in ((101, [4]), (102, [9, 4])):
        keras.utils.set_random_seed(state)
        answer = expect.call("seed_study", seed_study, seeds, 0)
        # where the random numbers stand now: it tells whether the seed was set in the last run
        after.append(int(keras.initializers.RandomUniform().seed))
    if after[0] != after[1]:  # unless the last run was that of seed 9
        keras.utils.set_random_seed(103)
        untouched = int(keras.initializers.RandomUniform().seed)
        keras.utils.set_random_seed(103)
        expect.call("seed_study", seed_study, [9], 0)
        after[0] = int(keras.initializers.RandomUniform().seed)
        if after[0] == untouched:  # the run was remembered, nothing was made anew
            return
    expect.that(
        after[0] == after[1],
        "after a run the random numbers depend on what came before it: is the seed set in every "
        "run?",
        answer,
    )


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
        not missing,
        f"summarize returned a dictionary without {', '.join(missing)}",
        answer,
        got=answer.value,
    )
    expect.unchanged(answer)
    return answer


@test_case(
    name="summarize: mean and population standard deviation",
    failure_message="Use the accuracies, not the seeds, and divide by the number of runs.",
)
def test_mean(summarize):
    for results, mean, sd in (
        ({11: 0.3, 12: 0.9, 13: 0.9}, 0.7, 0.08**0.5),
        ({8: 0.5}, 0.5, 0.0),
    ):
        answer = summarized(summarize, results)
        expect.close(answer.part(answer.value["mean"], '"mean" of summarize'), mean)
        expect.close(answer.part(answer.value["sd"], '"sd" of summarize'), sd)


@test_case(
    name="summarize: the number of stuck runs",
    failure_message="Count the runs at or below 0.4; 0.4 itself counts.",
)
def test_stuck(summarize):
    for results, expected in (
        ({1: 0.3, 2: 0.9, 3: 0.4, 4: 0.45}, 2),
        ({1: 0.8, 2: 1.0}, 0),
    ):
        answer = summarized(summarize, results)
        expect.exact(answer.part(answer.value["stuck"], '"stuck" of summarize'), expected)


@test_case(
    name="plot_learning_curves: both lines against the epochs, named",
    failure_message="Two lines against 1, 2, 3, ..., each with a label, a legend, two axis labels; "
    "return the Axes.",
)
def test_plot(plot_learning_curves, plt):
    plt.close("all")
    history = {
        "accuracy": [0.4, 0.5, 0.7],
        "loss": [1.1, 0.8, 0.6],
        "val_accuracy": [0.3, 0.6, 0.6],
        "val_loss": [1.2, 0.9, 1.0],
    }
    answer = expect.call("plot_learning_curves", plot_learning_curves, history)
    expect.unchanged(answer)
    ax = answer.value
    try:
        lines = [np.asarray(line.get_xydata(), dtype=float) for line in ax.lines]
        labels = [str(line.get_label()) for line in ax.lines]
        label_x, label_y = str(ax.get_xlabel()).lower(), str(ax.get_ylabel()).lower()
        legends = [legend for legend in (ax.get_legend(), *ax.figure.legends) if legend is not None]
        texts = [str(text.get_text()) for legend in legends[:1] for text in legend.get_texts()]
    except (AttributeError, TypeError, ValueError):
        lines = None
    expect.that(
        lines is not None,
        f"plot_learning_curves returned {expect.type_name(ax)} where an Axes was expected",
        answer,
    )
    # plt.legend([...]) names the lines in the legend only
    if len(texts) == len(labels) and all(label.startswith("_") for label in labels):
        labels = texts
    for key, word in (("loss", "train"), ("val_loss", "val")):
        wanted = np.column_stack([np.arange(1, 4), history[key]])
        shown = [line.shape == wanted.shape and np.allclose(line, wanted) for line in lines]
        expect.that(
            any(shown),
            f"no line of the Axes runs through the {key} of the epochs 1, 2, 3",
            answer,
        )
        expect.that(
            any(
                there and word in label.lower() for there, label in zip(shown, labels, strict=True)
            ),
            f"the line of the {key} has no label that says so",
            answer,
            got=expect.show(labels),
        )
    expect.that(texts != [], "the Axes has no legend", answer)
    expect.that("epoch" in label_x, "the label of the x axis does not say epoch", answer)
    expect.that("loss" in label_y, "the label of the y axis does not say loss", answer)


@test_case(
    name="the three conclusions are filled in and have the right form",
    failure_message='The first is a whole number, the others are letters in quotes, such as "a".',
)
def test_conclusions(answer_stuck_runs, answer_more_epochs, answer_report):
    expect.whole("answer_stuck_runs", answer_stuck_runs)
    expect.letter("answer_more_epochs", answer_more_epochs, "ABCD")
    expect.letter("answer_report", answer_report, "ABCD")
