"""Hidden checks of compare_epochs: the dictionary, the seed, and a new model for each entry.

How well a model does is not judged. The checks watch each fit (the weights that it starts from, the
epochs that it trains) and ask the trained model for its test accuracy.
compare_epochs is built on four earlier answers. It is judged with neutral ones in their place, and
again with the student's own where it does not pass so (one that does everything by itself, or that
calls its own functions in a way of its own): either is enough.
"""

OK_FORMAT = False


import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw
from autograder.recorder import RECORDER

name = "compare_epochs_hidden"
points = 1

# Seeds for which the lecture's network does not give all test flowers the same class after one
# epoch; a third of any set of flowers is right then, the training set too. Found by trying 0 to
# 149. A right answer passes for any seed. Every seed is used in one call only: a right answer may
# remember what it was asked before.
TELLING_SEEDS = (53, 60, 68, 105, 122, 125, 131, 144)

TRUE_TEST_SET = (
    "__import__('sklearn.model_selection').model_selection.train_test_split("
    "*__import__('sklearn.datasets').datasets.load_iris(return_X_y=True), test_size=0.2, "
    "random_state=1, stratify=__import__('sklearn.datasets').datasets.load_iris().target)[1::2]"
)

# Flowers that are all alike, of three species in unequal shares, and a network of one layer that
# names species 2 at first and, with enormous steps or by the recorder, 0 after one epoch, 1 after
# two. 23 flowers to train on, of which 20 after the split, and 31 to test on: no share of the one
# is a share of the other, so an accuracy of other flowers, or of another moment, never equals the
# right one by luck.
TEST_LABELS = np.repeat([0, 1, 2], [7, 11, 13])
STAND_INS = {
    "load_iris_split": "lambda *more, **others: (lambda a, b: (np.ones((23, 4)), np.ones((31, 4)), "
    "a, b, np.eye(3)[a], np.eye(3)[b]))(np.repeat([0, 1, 2, 0, 1, 2], [9, 7, 4, 1, 1, 1]), "
    "np.repeat([0, 1, 2], [7, 11, 13]))",
    "build_iris_model": "lambda *more, **others: keras.Sequential([keras.Input((4,)), "
    "keras.layers.Dense(3, activation='softmax', "
    "bias_initializer=keras.initializers.Constant([0.0, 0.0, 9.0]))])",
    "compile_model": "lambda model, *more, **others: (model.compile(keras.optimizers.SGD(100.0), "
    "'categorical_crossentropy', metrics=['accuracy'], "
    "run_eagerly=keras.backend.backend() == 'tensorflow'), model)[1]",
    "train": "lambda model, X, Y, epochs, *more, **others: model.fit(X, Y, epochs=epochs, "
    "validation_split=0.1, verbose=0)",
}


def expect_dictionary(answer, epochs):
    """Fail unless the answer is a dictionary of one number for each number of epochs."""
    value = answer.value
    expect.that(
        isinstance(value, dict),
        f"compare_epochs returned {expect.type_name(value)} where a dictionary belongs",
        answer,
    )
    keys = [key for key in value if not isinstance(key, (str, tuple))]
    expect.that(
        len(keys) == len(value) == len(epochs) and set(keys) == set(epochs),
        "the keys of the dictionary are not the numbers of epochs that were asked for",
        answer,
        expected=", ".join(map(str, epochs)),
        got=expect.show(list(value)),
    )
    for accuracy in value.values():
        expect.shape(answer.part(accuracy, "the accuracy for a number of epochs"), ())
    return {int(key): float(np.asarray(accuracy)) for key, accuracy in value.items()}


def share(labels, truth):
    """The share of right labels."""
    return float(np.mean(np.asarray(labels) == np.asarray(truth)))


def watched_call(function, keras, rooms, state, seed, epochs):
    """One call with every fit watched: (begin, accuracy before, after) by number of epochs.

    Args:
        rooms: by the number of flowers to train on, the features and labels of the test flowers.
        state: where the random numbers stand before, so that only the student's seed fixes them.
    """
    flowers = {rows: features for rows, (features, _) in rooms.items()}
    recorder = expect.student_side(RECORDER, keras, flowers)
    keras.utils.set_random_seed(int(state))
    recorder.start()
    try:
        answer = expect.call("compare_epochs", function, seed, epochs)
    finally:
        recorder.stop()
    accuracies = expect_dictionary(answer, epochs)
    for accuracy in accuracies.values():
        expect.that(
            0 <= accuracy <= 1,
            "an accuracy is not between 0 and 1: is it a loss, or in per cent?",
            answer,
            got=accuracy,
        )
    report = {int(run[1]): run for run in recorder.report()}
    expect.that(
        sorted(report) == sorted(epochs),
        "fit did not train one new model for each number of epochs that was asked for",
        answer,
        expected=f"one model for each of {epochs}",
        got=f"models trained for {sorted(report)} epochs",
    )
    runs = {}
    for count, (begin, _, room, before, after) in report.items():
        truth = rooms[int(room)][1]
        runs[count] = list(begin), share(before, truth), share(after, truth)
        expect.that(
            abs(runs[count][2] - accuracies[count]) < 1e-4,
            "an accuracy is not the share of test flowers that the trained model gets right: "
            "was it measured on the test set, after training?",
            answer,
            expected=runs[count][2],
            got=accuracies[count],
        )
    return runs


def judged(judge, compare_epochs, seeds):
    """Raise what ``judge`` finds, with the neutral functions and then with the student's own.

    Args:
        judge: takes the rooms and two seeds; returns whether a wrong accuracy would have shown.
    """
    expect.defined("compare_epochs", compare_epochs)
    features, labels = expect.student_side(TRUE_TEST_SET)
    rooms = {120: (features, np.asarray(labels)), 23: (np.ones((31, 4)), TEST_LABELS)}
    finding = None
    try:
        with expect.stand_ins(compare_epochs, STAND_INS):
            if judge(rooms, seeds[:2]):
                return
    except AttributeError:  # a function without globals finds no other function in any case
        pass
    except expect.Failure as failure:
        # neither depends on an earlier function
        if "dictionary" in failure.summary or "not written yet" in failure.summary:
            raise
        finding = failure
    try:
        telling = judge(rooms, seeds[2:]) or judge(rooms, seeds[3:] + seeds[2:3])
    except expect.Failure as own:
        # where an earlier function stops, its own question says so
        if own.kind != "raised":
            raise
        telling = False
    # what does not pass with neutral functions must pass with others beyond doubt
    if finding and not telling:
        raise finding


@test_case(
    name="one test accuracy for each number of epochs, and the seed matters",
    points=0.5,
    hidden=True,
    failure_message="Return {number of epochs: accuracy}: train first, then evaluate on the test "
    "set, which gives the loss first, then the accuracy.",
)
def test_form(compare_epochs, keras):
    rng = draw("compare_epochs: form")
    states = rng.permutation(100) + 20_000

    def judge(rooms, seeds):
        first, second = (
            watched_call(compare_epochs, keras, rooms, state, seed, (1,))[1]
            for state, seed in zip(states, seeds, strict=False)
        )
        expect.that(
            first[0] != second[0],
            "for two seeds the models start from the same weights: is the argument seed used?",
        )
        return any(abs(run[1] - run[2]) > 1e-4 for run in (first, second))

    judged(judge, compare_epochs, [int(seed) for seed in rng.permutation(TELLING_SEEDS[:4])])


@test_case(
    name="a newly seeded and newly built model for each number of epochs",
    points=0.5,
    hidden=True,
    failure_message="Inside the loop: set the seed first, then build a new model. A second fit "
    "goes on where the first stopped.",
)
def test_fresh(compare_epochs, keras):
    rng = draw("compare_epochs: fresh")
    states = rng.permutation(100) + 20_000

    def judge(rooms, seeds):
        together = watched_call(compare_epochs, keras, rooms, states[0], seeds[0], (2, 1))
        # not a number of epochs from before: a right answer may remember its single runs
        alone = watched_call(compare_epochs, keras, rooms, states[1], seeds[0], (3,))
        expect.that(
            together[1][0] == together[2][0] == alone[3][0],
            "with the same seed the models start from different weights: set it before each is "
            "built",
        )
        return abs(together[1][2] - together[2][2]) > 1e-4

    judged(judge, compare_epochs, [int(seed) for seed in rng.permutation(TELLING_SEEDS[4:])])
