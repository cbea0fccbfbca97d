"""Hidden checks of seed_study, summarize, plot_learning_curves and the three conclusions.

The accuracies themselves are not judged. That every run is seeded and independent shows in two
ways: in where the random numbers stand after a call, and in accuracies of seeds that were
picked because their untrained networks are unusually bad or good.
"""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw

name = "seed_study_hidden"
points = 3

# seeds measured with make_model: untrained, at most 2 of the 30 test flowers are right for BAD, at
# least 17 for GOOD; a right answer passes for any seed
BAD = (10, 19, 20, 31, 56, 60, 73)
GOOD = (12, 16, 33, 35, 44, 54, 55, 71, 83)
# seeds whose accuracies after 0 and after 5 epochs differ, and whose accuracies on the training
# flowers after 5 epochs are no multiples of 1/30
MOVING = (8, 20, 22, 28, 35, 59, 60, 63)


def called(seed_study, keras, state, seeds, epochs):
    """The accuracies by seed and the state of the random numbers after the call.

    The state is set to something else just before, so that only a seed of the student's fixes it.
    """
    keras.utils.set_random_seed(int(state))
    answer = expect.call("seed_study", seed_study, list(seeds), epochs)
    after = int(keras.initializers.RandomUniform().seed)
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
    return answer, accuracies, after


@test_case(
    name="seed_study: an accuracy on the test flowers for each seed, after the given epochs",
    points=0.5,
    hidden=True,
    failure_message="Return {seed: accuracy}. evaluate gives the loss first, then the accuracy, of "
    "the data that it gets.",
)
def test_form(seed_study, keras):
    rng = draw("seed_study: form")
    states = rng.permutation(MOVING)[:3]
    for state, seed in zip(states, rng.permutation(MOVING)[:3], strict=True):
        seen = []
        for epochs in (0, 5):
            answer, accuracies, _ = called(seed_study, keras, state, [int(seed)], epochs)
            accuracy = accuracies[int(seed)]
            expect.that(
                abs(accuracy * 30 - round(accuracy * 30)) < 1e-3,
                "an accuracy is no whole number of test flowers divided by 30: was it measured on "
                "the test set?",
                answer,
                got=accuracy,
            )
            seen.append(accuracy)
        if seen[0] != seen[1]:  # so for every one of these seeds with TensorFlow
            return
    expect.that(
        False,
        "0 and 5 epochs give the same accuracy: is each model trained, for that many epochs?",
        answer,
        got=seen[0],
    )


@test_case(
    name="seed_study: every run has its own seed and its own model",
    points=0.75,
    hidden=True,
    failure_message="Inside the loop: set the seed first, then make a new model. Only so does a "
    "run not depend on the runs before it.",
)
def test_independent(seed_study, keras):
    rng = draw("seed_study: independent")
    # untrained, so that a run is cheap; whoever builds before seeding gets the network of `better`,
    # then that of `worse` or `bad`, where the seed asks for that of `good`
    bad, worse = (int(seed) for seed in rng.permutation(BAD)[:2])
    good, better = (int(seed) for seed in rng.permutation(GOOD)[:2])
    _, alone, after_good = called(seed_study, keras, better, [good], 0)
    answer, together, after_both = called(seed_study, keras, worse, [bad, good], 0)
    expect.that(
        abs(together[good] - alone[good]) < 1e-6,
        "the same seed gives another accuracy when another seed comes before it",
        answer,
        expected=alone[good],
        got=together[good],
    )
    if after_both == after_good and together[bad] != together[good]:
        return
    # the last run was that of another seed, or two seeds gave the same accuracy
    _, _, after_bad = called(seed_study, keras, worse + 1000, [bad], 0)
    expect.that(
        after_both in (after_good, after_bad),
        "after a run the random numbers depend on what came before it: is the seed set in every "
        "run?",
        answer,
    )
    expect.that(
        after_good != after_bad,
        "two seeds leave the same random numbers behind: is the seed of the list used?",
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
        legend = ax.get_legend()
        texts = [] if legend is None else [str(text.get_text()) for text in legend.get_texts()]
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


@test_case(
    name="the three conclusions",
    points=0.5,
    hidden=True,
    failure_message="Apply summarize to both tables and compare. A report leaves no run out and "
    "picks none.",
)
def test_conclusions(answer_stuck_runs, answer_more_epochs, answer_report):
    right = {
        "stuck runs": expect.same(expect.variable("answer_stuck_runs", answer_stuck_runs).value, 3),
        "more epochs": is_letter("answer_more_epochs", answer_more_epochs, "c"),
        "report": is_letter("answer_report", answer_report, "b"),
    }
    wrong = [variable for variable, is_right in right.items() if not is_right]
    expect.that(not wrong, "not all three conclusions are right", got=", ".join(wrong))


def is_letter(label, value, expected):
    """Whether an answer variable is filled in and is this letter, in either case."""
    given = expect.variable(label, value).value
    return isinstance(given, str) and given.strip().lower() == expected
