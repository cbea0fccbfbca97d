"""Checks of mlp_loss_and_grads; a mistake in a function that it may call does not cost again.

Where an answer differs from the reference's, mlp_loss_and_grads is called once more with neutral
rules in place of the student's earlier functions, and then in place of all but one (one may be odd
and fit); it is right if it gives what follows from those.
"""

OK_FORMAT = False

import contextlib
import itertools

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw
from solutions import backprop as reference

name = "mlp_hidden"
points = 4

KEYS = ("W1", "b1", "W2", "b2")
LOSSES = ("softmax_cross_entropy", "cross_entropy")
BACKWARD = ("softmax_cross_entropy_grad", "relu_backward", "dense_backward")
# the first sizes once more at the end, for code that remembers what it was given, or gave, before
SIZES = ((6, 4, 5, 3), (2, 3, 4, 2), (5, 2, 6, 4), (3, 3, 3, 3), (4, 4, 4, 4), (6, 4, 5, 3))

# of the same shapes as the functions that they stand in for, and nothing like them
RULES = {
    "softmax_cross_entropy": "lambda logits, Y: float(np.mean(np.sin({a} * logits) * (Y + {b})))",
    "cross_entropy": "lambda P, Y: float(np.mean(np.cos({a} * P) * (Y + {c})))",
    "softmax_cross_entropy_grad": "lambda logits, Y: np.sin({b} * logits) + {a} * Y",
    "relu_backward": "lambda dA, Z: dA * np.where(np.asarray(Z) > 0, {b}, {c})",
    "dense_backward": "lambda dZ, X, W: (dZ @ np.sin({a} * W).T, np.cos({b} * X).T @ dZ, "
    "{c} * dZ.sum(axis=0))",
}


class Case:
    """One drawn network with a batch, and the right loss and gradients.

    Args:
        number: tells cases of the same sizes apart: each is drawn anew.
    """

    def __init__(self, sizes, number):
        self.rng = draw(f"mlp: {sizes}, {number}")
        n, dim, units, classes = sizes
        while True:
            self.X = self.rng.uniform(-2, 2, (n, dim))
            self.params = {
                "W1": self.rng.uniform(-1.5, 1.5, (dim, units)),
                "b1": self.rng.uniform(-0.5, 0.5, units),
                "W2": self.rng.uniform(-1.5, 1.5, (units, classes)),
                "b2": self.rng.uniform(-0.5, 0.5, classes),
            }
            self.Z1 = self.X @ self.params["W1"] + self.params["b1"]
            self.Y = np.eye(classes)[self.rng.integers(0, classes, n)]
            self.A1 = np.maximum(0.0, self.Z1)
            self.logits = self.A1 @ self.params["W2"] + self.params["b2"]
            if np.abs(self.Z1).min() <= 0.01 or not self.tells():  # at the kink, or blind to it
                continue
            self.grads = self.gradients({})
            # no network that is sure already, whose gradients are too small to be measured
            if min(np.linalg.norm(array) for array in self.grads.values()) > 0.05:
                break
        self.loss = reference.softmax_cross_entropy(self.logits, self.Y)

    def tells(self):
        """Whether a wrong mask shows: every unit on for one sample and off for another.

        With one sample: units on and off, and of those on some with a gradient below 0.
        """
        on = self.Z1 > 0
        if len(on) > 1:
            return on.any(axis=0).all() and not on.all(axis=0).any()
        dA1 = reference.softmax_cross_entropy_grad(self.logits, self.Y) @ self.params["W2"].T
        return not on.all() and np.any(dA1[on] > 0) and np.any(dA1[on] < 0)

    def gradients(self, rules):
        """The gradients, with ``rules`` in place of the reference's functions of these names."""
        grad, relu, dense = (rules.get(key) or getattr(reference, key) for key in BACKWARD)
        dA1, dW2, db2 = dense(grad(self.logits, self.Y), self.A1, self.params["W2"])
        _, dW1, db1 = dense(relu(dA1, self.Z1), self.X, self.params["W1"])
        return dict(zip(KEYS, (dW1, db1, dW2, db2), strict=True))

    def losses(self, rules):
        """The losses that right code may get from ``rules``, or from its own lines."""
        powers = np.exp(self.logits - self.logits.max(axis=1, keepdims=True))
        P = powers / powers.sum(axis=1, keepdims=True)
        yield self.loss
        if "softmax_cross_entropy" in rules:
            yield rules["softmax_cross_entropy"](self.logits, self.Y)
        if "cross_entropy" in rules:
            yield rules["cross_entropy"](P, self.Y)


def parts(answer):
    """The answer, its loss and its gradients."""
    value = answer.value
    fine = isinstance(value, (list, tuple)) and len(value) == 2 and isinstance(value[1], dict)
    expect.that(
        fine and set(KEYS) <= set(value[1]),
        "mlp_loss_and_grads did not return loss, grads with the keys W1, b1, W2 and b2",
        answer,
        got=value,
    )
    return answer, value[0], value[1]


def drawn_rules(rng):
    """The text of a neutral rule for each function that mlp_loss_and_grads may call."""
    numbers = {letter: round(float(rng.uniform(0.4, 1.6)), 3) for letter in "abc"}
    return {name: text.format(**numbers) for name, text in RULES.items()}


def agrees(got, expected):
    """Whether two arrays have one shape and a norm ratio of nearly 0."""
    try:
        got = np.asarray(got)
        single = str(got.dtype) == "float32"
        got = got.astype(float)
    except (TypeError, ValueError):
        return False
    if got.shape != expected.shape or not np.isfinite(got).all():
        return False
    total = np.linalg.norm(got.ravel()) + np.linalg.norm(expected.ravel())
    distance = np.linalg.norm(got.ravel() - expected.ravel())
    return bool(distance <= (1e-4 if single else 1e-6) * total + 1e-12)


def expect_loss(answer, loss, accepted):
    """Fail unless the loss is one of those accepted; the first is the true one."""
    part = answer.part(loss, "the loss of mlp_loss_and_grads")
    for other in accepted[1:]:
        with contextlib.suppress(expect.Failure):
            expect.close(part, other, loss=True)
            return
    expect.close(part, accepted[0], loss=True)


def expect_grads(answer, grads, accepted, keys):
    """Fail unless the gradients of ``keys`` are one of those accepted; the first is true."""
    if any(all(agrees(grads[key], other[key]) for key in keys) for other in accepted):
        return
    key = next(key for key in keys if not agrees(grads[key], accepted[0][key]))
    part = answer.part(grads[key], f"the gradient of {key} of mlp_loss_and_grads")
    expect.finite(part)
    expect.shape(part, accepted[0][key].shape)
    raise expect.Failure(
        f"{part.name} is wrong",
        called=part.called,
        expected=expect.show(accepted[0][key]),
        got=expect.show(np.asarray(grads[key])),
    )


def judge(mlp_loss_and_grads, all_sizes, verdict):
    """Every case of a test: on the student's own functions, or else on neutral ones."""
    cases = expect.once(
        f"mlp: {all_sizes}",
        mlp_loss_and_grads,
        lambda: [Case(sizes, number) for number, sizes in enumerate(all_sizes)],
    )
    inputs = [(case.X, case.Y, case.params) for case in cases]
    attempts = expect.attempts_once(
        f"mlp: answers, {all_sizes}", "mlp_loss_and_grads", mlp_loss_and_grads, inputs
    )
    for case, attempt in zip(cases, attempts, strict=True):
        try:
            verdict(*parts(attempt()), [case.loss], [case.grads])
        except expect.Failure as failure:
            if failure.kind == "missing" or not passes_with_rules(
                mlp_loss_and_grads, case, verdict
            ):
                raise


def passes_with_rules(mlp_loss_and_grads, case, verdict):
    """Whether the function gives what follows from neutral rules, all of them called or some."""
    texts = drawn_rules(case.rng)
    return any(
        passes_with(mlp_loss_and_grads, case, verdict, texts, kept) for kept in (None, *RULES)
    )


def passes_with(mlp_loss_and_grads, case, verdict, texts, kept):
    """The same with the student's own function of one name, or of none."""
    texts = {name: text for name, text in texts.items() if name != kept}
    rules = {name: eval(text, {"np": np}) for name, text in texts.items()}
    # with no rule in use it would have been right before
    names = [name for name in BACKWARD if name in rules]
    used = [keys for count in range(4) for keys in itertools.combinations(names, count)]
    grads = [case.gradients({key: rules[key] for key in keys}) for keys in used]
    try:
        with expect.stand_ins(mlp_loss_and_grads, texts):
            inputs = case.X, case.Y, case.params
            called = parts(expect.call("mlp_loss_and_grads", mlp_loss_and_grads, *inputs))
        verdict(*called, list(case.losses(rules)), grads)
    except (expect.Failure, AttributeError):
        return False
    return True


@test_case(
    name="the loss",
    points=0.75,
    hidden=True,
    failure_message=(
        "Compare with softmax_cross_entropy of your logits: is it the mean over the samples?"
    ),
)
def test_loss(mlp_loss_and_grads):
    def verdict(answer, loss, grads, losses, gradients):
        expect_loss(answer, loss, losses)

    judge(mlp_loss_and_grads, SIZES, verdict)


@test_case(
    name="the gradients of the output layer",
    points=1,
    hidden=True,
    failure_message=(
        "W2 was multiplied by A1: what comes back from the loss, and what went into the layer?"
    ),
)
def test_output(mlp_loss_and_grads):
    def verdict(answer, loss, grads, losses, gradients):
        expect_grads(answer, grads, gradients, ("W2", "b2"))

    judge(mlp_loss_and_grads, SIZES, verdict)


@test_case(
    name="the gradients of the hidden layer",
    points=1.25,
    hidden=True,
    failure_message=(
        "Go back through W2, then through the ReLU, then to W1: all with the old weights."
    ),
)
def test_hidden_layer(mlp_loss_and_grads):
    def verdict(answer, loss, grads, losses, gradients):
        expect_grads(answer, grads, gradients, ("W1", "b1"))

    judge(mlp_loss_and_grads, SIZES, verdict)


@test_case(
    name="one sample",
    points=0.5,
    hidden=True,
    failure_message=(
        "With one sample the arrays still have two axes: print the shape of every gradient."
    ),
)
def test_single(mlp_loss_and_grads):
    def verdict(answer, loss, grads, losses, gradients):
        expect_loss(answer, loss, losses)
        expect_grads(answer, grads, gradients, KEYS)

    # many units: with few a wrong mask may be right by luck
    judge(mlp_loss_and_grads, ((1, 4, 16, 3), (1, 3, 12, 3)), verdict)


@test_case(
    name="X, Y and params stay as they were",
    points=0.5,
    hidden=True,
    failure_message=("This function measures only. Compare params before and after the call."),
)
def test_unchanged(mlp_loss_and_grads):
    def verdict(answer, loss, grads, losses, gradients):
        expect.unchanged(answer)
        # whether the gradients are right, other checks ask; but there must be some
        parts = [expect.numbers(answer.part(grads[key], f"the gradient of {key}")) for key in KEYS]
        summary = "all gradients of mlp_loss_and_grads are zero"
        expect.that(any(map(np.any, parts)), summary, answer)

    judge(mlp_loss_and_grads, SIZES, verdict)
