"""Hidden checks of compare_epochs: the dictionary, the seed, and a new model for each entry.

How well a model does after few epochs is not judged. The checks watch each fit (the weights that it
starts from, the epochs that it trains) and ask the trained model for its test accuracy.
compare_epochs is built on four earlier answers; where a plain loop over these cannot pass either,
they have cost their points already, and compare_epochs is judged with neutral ones in their place.
"""

OK_FORMAT = False


import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw

name = "compare_epochs_hidden"
points = 1

# Seeds for which the lecture's network does not give all test flowers the same class after one
# epoch; a third of any set of flowers is right then, the training set too. Found by trying 0 to
# 149. A right answer passes for any seed.
TELLING_SEEDS = (53, 60, 68, 105, 122, 125, 131, 144)

RECORDER = '''
class Recorder:
    """Notes what each fit starts from and for how many epochs it trains."""

    def __init__(self, keras):
        self.keras, self.runs = keras, []
        self.inherited = "fit" not in vars(keras.Model)
        self.fit = keras.Model.fit

    def start(self):
        plain, runs = self.fit, self.runs
        runs.clear()
        eager = self.keras.backend.backend() == "tensorflow"

        def fit(model, *arguments, **keywords):
            run = next((run for run in runs if run["model"] is model), None)
            if run is None:
                begin = [float(number) for array in model.get_weights() for number in array.flat]
                run = {"model": model, "begin": begin, "epochs": 0}
                runs.append(run)
            if eager:  # tracing costs more than these few batches
                model.run_eagerly, model.jit_compile = True, False
            history = plain(model, *arguments, **keywords)
            run["epochs"] += len(history.epoch)
            return history

        self.keras.Model.fit = fit

    def stop(self):
        if self.inherited:
            del self.keras.Model.fit
        else:
            self.keras.Model.fit = self.fit

    def begins(self):
        return [run["begin"][:40] for run in self.runs]

    def epochs(self):
        return [run["epochs"] for run in self.runs]

    def labels(self, number, features):
        features = self.keras.ops.convert_to_tensor(features, "float32")
        outputs = self.runs[number]["model"](features)
        return self.keras.ops.convert_to_numpy(outputs).argmax(axis=1)
'''

TRUE_SPLIT = (
    "__import__('sklearn.model_selection').model_selection.train_test_split("
    "*__import__('sklearn.datasets').datasets.load_iris(return_X_y=True), test_size=0.2, "
    "random_state=1, stratify=__import__('sklearn.datasets').datasets.load_iris().target)[1::2]"
)


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


def share(labels, features_and_labels):
    """The share of right labels; None where the two do not fit together."""
    truth = np.asarray(features_and_labels[1])
    labels = np.asarray(labels)
    return float(np.mean(labels == truth)) if labels.shape == truth.shape else None


class Run:
    """One call of compare_epochs, watched: the accuracies, and each fit by number of epochs."""

    def __init__(self, function, keras, state, seed, epochs, tests):
        recorder = expect.student_side(
            f"(lambda names: (exec({RECORDER!r}, names), names['Recorder'](keras))[1])({{}})"
        )
        keras.utils.set_random_seed(int(state))
        recorder.start()
        try:
            answer = expect.call("compare_epochs", function, seed, epochs)
        finally:
            recorder.stop()
        self.accuracies = expect_dictionary(answer, epochs)
        for accuracy in self.accuracies.values():
            expect.that(
                0 <= accuracy <= 1,
                "an accuracy is not between 0 and 1: is it a loss, or in per cent?",
                answer,
                got=accuracy,
            )
        trained = list(recorder.epochs())
        expect.that(
            sorted(trained) == sorted(epochs),
            "fit did not train one model for each number of epochs that was asked for",
            answer,
            expected=f"one fit for each of {epochs}",
            got=f"models trained for {trained} epochs",
        )
        begins = list(recorder.begins())
        self.begins = {count: list(begins[trained.index(count)]) for count in epochs}
        for count, accuracy in self.accuracies.items():
            number = trained.index(count)
            shares = [share(recorder.labels(number, test[0]), test) for test in tests]
            expect.that(
                any(each is not None and abs(each - accuracy) < 1e-3 for each in shares),
                "an accuracy is not the share of test flowers that the trained model gets right: "
                "was it measured on the test set, after training?",
                answer,
                expected=shares,
                got=accuracy,
            )


STAND_INS = {
    # three classes in other shares among the test rows, so that no model is as right on both sets
    "load_iris_split": "lambda: (lambda a, b: (np.eye(4)[a] * 2 - 1, np.eye(4)[b] * 2 - 1, a, b, "
    "np.eye(3)[a], np.eye(3)[b]))(np.arange(60) % 7 % 3, np.repeat([2, 1, 0], [17, 9, 4]))",
    "build_iris_model": "lambda: keras.Sequential([keras.Input((4,)), keras.layers.Dense(5, "
    "activation='relu'), keras.layers.Dense(3, activation='softmax')])",
    "compile_model": "lambda model: (model.compile('adam', 'categorical_crossentropy', "
    "metrics=['accuracy']), model)[1]",
    "train": "lambda model, X, Y, epochs: model.fit(X, Y, epochs=epochs, validation_split=0.1, "
    "verbose=0)",
}


def test_sets(load_iris_split):
    """The test flowers with their labels: the true ones, and those of the student's own split."""
    sets = [tuple(expect.student_side(TRUE_SPLIT))]
    try:
        split = load_iris_split()
        sets.append((split[1], np.argmax(np.asarray(split[5]), axis=1)))
        np.asarray(split[1], dtype=float).reshape(-1, 4)
    except Exception:  # whatever is wrong there is judged in its own question
        return sets[:1]
    return sets


def plain_loop(pieces):
    """compare_epochs as the question describes it, on the student's own earlier functions."""
    load_iris_split, build_iris_model, compile_model, train, keras = pieces

    def compare_epochs(seed, epochs):
        split = load_iris_split()
        accuracies = {}
        for count in epochs:
            keras.utils.set_random_seed(seed)
            model = build_iris_model()
            compile_model(model)
            train(model, split[0], split[4], count)
            accuracies[count] = model.evaluate(split[1], split[5], verbose=0)[1]
        return accuracies

    return compare_epochs


def judged(judge, compare_epochs, pieces):
    """Raise what ``judge`` finds, unless the student's earlier functions are at fault."""
    expect.defined("compare_epochs", compare_epochs)
    try:
        judge(compare_epochs, test_sets(pieces[0]))
    except expect.Failure as failure:
        if "dictionary" in failure.summary or "not written yet" in failure.summary:
            raise
        try:
            judge(plain_loop(pieces), test_sets(pieces[0]))
        except Exception:  # the earlier functions do not fit together: try it with others
            with expect.stand_ins(compare_epochs, STAND_INS):
                judge(compare_epochs, test_sets(expect.student_side(STAND_INS["load_iris_split"])))
        else:
            raise


@test_case(
    name="one test accuracy for each number of epochs, and the seed matters",
    points=0.5,
    hidden=True,
    failure_message="Return {number of epochs: accuracy}: evaluate gives the loss first, then "
    "the accuracy.",
)
def test_form(compare_epochs, load_iris_split, build_iris_model, compile_model, train, keras):
    rng = draw("compare_epochs: form")
    seeds = [int(seed) for seed in rng.choice(TELLING_SEEDS, size=2, replace=False)]
    states = rng.choice(10_000, size=2, replace=False) + 20_000

    def judge(function, tests):
        first, second = (
            Run(function, keras, state, seed, (1,), tests)
            for state, seed in zip(states, seeds, strict=True)
        )
        expect.that(
            first.begins != second.begins,
            "for two seeds the models start from the same weights: is the argument seed used?",
        )

    judged(judge, compare_epochs, (load_iris_split, build_iris_model, compile_model, train, keras))


@test_case(
    name="a newly seeded and newly built model for each number of epochs",
    points=0.5,
    hidden=True,
    failure_message="Inside the loop: set the seed first, then build a new model. A second fit "
    "goes on where the first stopped.",
)
def test_fresh(compare_epochs, load_iris_split, build_iris_model, compile_model, train, keras):
    rng = draw("compare_epochs: fresh")
    seed = int(rng.choice(TELLING_SEEDS))
    states = rng.choice(10_000, size=2, replace=False) + 20_000

    def judge(function, tests):
        together = Run(function, keras, states[0], seed, (2, 1), tests)
        alone = Run(function, keras, states[1], seed, (1,), tests)
        expect.that(
            together.begins[1] == together.begins[2] == alone.begins[1],
            "with the same seed the models start from different weights: set it before each is "
            "built",
        )
        expect.that(
            abs(together.accuracies[1] - alone.accuracies[1]) < 1e-6,
            "with the same seed and number of epochs the accuracy differs, alone or after another "
            "number of epochs",
            expected=alone.accuracies[1],
            got=together.accuracies[1],
        )

    judged(judge, compare_epochs, (load_iris_split, build_iris_model, compile_model, train, keras))
