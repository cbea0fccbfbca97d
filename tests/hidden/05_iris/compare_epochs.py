"""Hidden checks of compare_epochs: the dictionary, the seed, and a new model for each entry.

The accuracies themselves are not judged. compare_epochs is built on four earlier answers; where
these cannot make one run by themselves, they have cost their points already and cost none here.
"""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw

name = "compare_epochs_hidden"
points = 1

# (seed, long, short), picked on the lecture's network so that a mistake shows in an accuracy: after
# `short` epochs it is an unusual one, it differs clearly after `long` epochs and after both in a
# row, and the training and validation accuracies are no multiples of 1/30. A right answer passes
# for any seed.
CASES = (
    [(seed, 7, 3) for seed in (4, 6, 10, 11, 15, 22, 42, 44, 45)]
    + [(seed, 6, 3) for seed in (6, 11, 15, 42)]
    + [(seed, 6, 2) for seed in (6, 10, 19, 22, 46)]
    + [(seed, 7, 2) for seed in (6, 10, 20, 46)]
)


def called(compare_epochs, keras, state, seed, epochs):
    """The answer, with the global random state set to something else just before the call."""
    keras.utils.set_random_seed(int(state))
    return expect.call("compare_epochs", compare_epochs, seed, epochs)


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


def expect_shares(answer, accuracies, rows):
    """Fail unless each accuracy is a count of the test flowers divided by their number."""
    for accuracy in accuracies.values():
        expect.that(
            0 <= accuracy <= 1,
            "an accuracy is not between 0 and 1: is it a loss, or in per cent?",
            answer,
            got=accuracy,
        )
        expect.that(
            any(abs(accuracy * count - round(accuracy * count)) < 1e-3 for count in rows),
            "an accuracy is no whole number of test flowers divided by their number: "
            "was it measured on the test set?",
            answer,
            got=accuracy,
        )


def rows_of_test_set(load_iris_split):
    """Possible sizes of the test set: the true one, and that of the student's own split."""
    try:
        return {30, len(np.asarray(load_iris_split()[1]))} - {0}
    except Exception:  # whatever is wrong there is judged in its own question
        return {30}


def own_accuracy(pieces, keras, state, rows, epochs=1):
    """One plain run with the student's own pieces; raises where they do not fit together."""
    load_iris_split, build_iris_model, compile_model, train = pieces
    keras.utils.set_random_seed(int(state))
    split = load_iris_split()
    keras.utils.set_random_seed(5)
    model = build_iris_model()
    compile_model(model)
    train(model, split[0], split[4], epochs)
    _, accuracy = model.evaluate(split[1], split[5], verbose=0)
    assert any(abs(accuracy * count - round(accuracy * count)) < 1e-3 for count in rows)
    return float(accuracy)


def untouched(function):
    """Whether a function without arguments is missing, or gives None as the stub does."""
    try:
        return function is None or function() is None
    except Exception:  # it was written, though not rightly
        return False


def pieces_run(pieces, keras, rows):
    """Whether the student's earlier functions make one run, with a share of the test flowers."""
    try:
        own_accuracy(pieces, keras, 11, rows)
    except Exception:  # any error in the pieces is the pieces' fault
        return False
    return True


def pieces_repeat(pieces, keras, rows):
    """Whether the earlier functions, seeded, repeat themselves and make more of more epochs."""
    try:
        splits = []
        for state in (11, 12):
            keras.utils.set_random_seed(state)
            splits.append(np.asarray(pieces[0]()[1]))
        if not np.array_equal(*splits):
            return False
        first, second = (own_accuracy(pieces, keras, state, rows) for state in (11, 12))
        return first == second and first != own_accuracy(pieces, keras, 13, rows, epochs=16)
    except Exception:  # any error in the pieces is the pieces' fault
        return False


def attempt(compare_epochs, keras, state, seed, epochs, pieces, rows):
    """The answer and its accuracies; None where it is the earlier functions that cannot run.

    An answer of the wrong form is never excused, and neither is an error while not even the first
    two functions are written.
    """
    try:
        answer = called(compare_epochs, keras, state, seed, epochs)
    except expect.Failure as failure:
        written = failure.kind == "raised" and "not written yet" not in failure.summary
        begun = not (untouched(pieces[0]) and untouched(pieces[1]))
        if written and begun and not pieces_run(pieces, keras, rows):
            return None
        raise
    accuracies = expect_dictionary(answer, epochs)
    try:
        expect_shares(answer, accuracies, rows)
    except expect.Failure:
        if pieces_run(pieces, keras, rows):
            raise
    return answer, accuracies


def expect_difference(compare_epochs, keras, rng):
    """Fail if 1 and 16 epochs give the same accuracy for each of four seeds.

    A right answer does so for one seed in seven (measured over 48 seeds), for all four about once
    in 2000; and it is asked only if it gave equal accuracies for a case of the table before.
    """
    for seed in rng.choice(10_000, size=4, replace=False):
        answer = called(compare_epochs, keras, seed + 30_000, int(seed), (1, 16))
        accuracies = expect_dictionary(answer, (1, 16))
        if accuracies[1] != accuracies[16]:
            return
    expect.that(
        False,
        "every number of epochs gives the same accuracy: is each model trained, for that many?",
        answer,
    )


@test_case(
    name="one test accuracy for each number of epochs, and the seed matters",
    points=0.5,
    hidden=True,
    failure_message="Return {number of epochs: accuracy}: evaluate gives the loss first, then "
    "the accuracy.",
)
def test_form(compare_epochs, load_iris_split, build_iris_model, compile_model, train, keras):
    rng = draw("compare_epochs: form")
    seeds = [int(seed) for seed in rng.choice(10_000, size=2, replace=False)]
    states = rng.choice(10_000, size=2, replace=False) + 20_000
    rows = rows_of_test_set(load_iris_split)
    pieces = (load_iris_split, build_iris_model, compile_model, train)
    drawn = []
    for seed, state, count in zip(seeds, states, (1, 2), strict=True):
        if attempt(compare_epochs, keras, state, seed, (count,), pieces, rows) is None:
            return
        # where the random numbers stand after the call tells whether the seed was used
        drawn.append(int(keras.initializers.RandomUniform().seed))
    expect.that(
        drawn[0] != drawn[1],
        "compare_epochs leaves the same random numbers behind for two seeds: "
        "is its argument seed used?",
    )


@test_case(
    name="a newly seeded and newly built model for each number of epochs",
    points=0.5,
    hidden=True,
    failure_message="Inside the loop: set the seed first, then build a new model. A second fit "
    "goes on where the first stopped.",
)
def test_fresh(compare_epochs, load_iris_split, build_iris_model, compile_model, train, keras):
    rng = draw("compare_epochs: fresh")
    seed, long, short = CASES[int(rng.integers(len(CASES)))]
    states = rng.choice(10_000, size=2, replace=False) + 20_000
    rows = rows_of_test_set(load_iris_split)
    pieces = (load_iris_split, build_iris_model, compile_model, train)
    both = attempt(compare_epochs, keras, states[0], seed, (long, short), pieces, rows)
    one = attempt(compare_epochs, keras, states[1], seed, (short,), pieces, rows)
    if both is None or one is None:
        return
    together, alone = both[1], one[1]
    try:
        expect.that(
            abs(together[short] - alone[short]) < 1e-6,
            "with the same seed and number of epochs the accuracy differs, alone or after another "
            "number of epochs",
            both[0],
            expected=alone[short],
            got=together[short],
        )
        if together[long] == together[short]:
            expect_difference(compare_epochs, keras, rng)
    except expect.Failure:
        if pieces_repeat(pieces, keras, rows):
            raise
