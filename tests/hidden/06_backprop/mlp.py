"""Checks of mlp_loss_and_grads; a mistake in a function that it may call does not cost again."""

OK_FORMAT = False

import itertools

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw
from solutions import backprop as reference

name = "mlp_hidden"
points = 4

KEYS = ("W1", "b1", "W2", "b2")


class Case:
    """One drawn network with a batch, and what the student's own functions make of it."""

    def __init__(self, label, sizes, own):
        rng = draw(f"mlp: {label} {sizes}")
        n, dim, units, classes = sizes
        while True:
            self.X = rng.uniform(-2, 2, (n, dim))
            self.params = {
                "W1": rng.uniform(-1.5, 1.5, (dim, units)),
                "b1": rng.uniform(-0.5, 0.5, units),
                "W2": rng.uniform(-1.5, 1.5, (units, classes)),
                "b2": rng.uniform(-0.5, 0.5, classes),
            }
            self.Z1 = self.X @ self.params["W1"] + self.params["b1"]
            on = self.Z1 > 0
            # away from the kink; every unit on for one sample and off for another, if there are two
            mixed = on.any(axis=0).all() and not on.all(axis=0).any() if n > 1 else on.any()
            if np.abs(self.Z1).min() > 0.01 and mixed:
                break
        self.Y = np.eye(classes)[rng.integers(0, classes, n)]
        self.A1 = np.maximum(0.0, self.Z1)
        self.logits = self.A1 @ self.params["W2"] + self.params["b2"]
        self.own = own
        self.loss = reference.softmax_cross_entropy(self.logits, self.Y)
        self.grads = self.compose({})
        self.answer = None

    def compose(self, chosen):
        """The gradients, with the functions of ``chosen`` instead of the reference's."""
        parts = {key: chosen.get(key) or getattr(reference, key) for key in BACKWARD}
        grad, relu, dense = (parts[key] for key in BACKWARD)
        dA1, dW2, db2 = dense(grad(self.logits.copy(), self.Y.copy()), self.A1.copy(), self.W2())
        dZ1 = relu(dA1, self.Z1.copy())
        _, dW1, db1 = dense(dZ1, self.X.copy(), self.params["W1"].copy())
        return dict(zip(KEYS, (dW1, db1, dW2, db2), strict=True))

    def W2(self):
        """A copy of the output layer's weights."""
        return self.params["W2"].copy()

    def call(self, mlp_loss_and_grads):
        """The loss and the gradients of one call."""
        self.answer = expect.call(
            "mlp_loss_and_grads", mlp_loss_and_grads, self.X, self.Y, self.params
        )
        value = self.answer.value
        fine = isinstance(value, (list, tuple)) and len(value) == 2 and isinstance(value[1], dict)
        expect.that(
            fine and set(KEYS) <= set(value[1]),
            "mlp_loss_and_grads did not return loss, grads with the keys W1, b1, W2 and b2",
            self.answer,
            got=value,
        )
        return value

    def own_losses(self):
        """Losses that right code gets from the student's own loss functions."""
        powers = np.exp(self.logits - self.logits.max(axis=1, keepdims=True))
        P = powers / powers.sum(axis=1, keepdims=True)
        for key, first in (("softmax_cross_entropy", self.logits), ("cross_entropy", P)):
            try:
                yield self.own[key](first.copy(), self.Y.copy())
            except Exception:
                continue

    def own_grads(self):
        """Gradients that right code gets from the student's own functions, in every mixture."""
        for count in (3, 2, 1):
            for keys in itertools.combinations(BACKWARD, count):
                if any(self.own[key] is None for key in keys):
                    continue
                try:
                    yield self.compose({key: self.own[key] for key in keys})
                except Exception:
                    continue

    def stops(self):
        """Whether one of the student's own functions stops with an error on this case."""
        dlogits = reference.softmax_cross_entropy_grad(self.logits, self.Y)
        dA1 = dlogits @ self.W2().T
        X, params = self.X, self.params
        calls = (
            ("softmax_cross_entropy", self.logits, self.Y),
            ("softmax_cross_entropy_grad", self.logits, self.Y),
            ("relu_backward", dA1, self.Z1),
            ("dense_backward", dlogits, self.A1, params["W2"]),
            ("dense_backward", dA1 * (self.Z1 > 0), X, params["W1"]),
        )
        for key, *arguments in calls:
            try:
                answer = expect.call(key, self.own[key], *arguments)
                if key == "dense_backward" and len(answer.value) != 3:
                    return True
            except expect.Failure as failure:
                if failure.kind == "raised" and "not written yet" not in failure.summary:
                    return True
            except TypeError:
                return True
        return False

    def own_changes(self):
        """Whether one of the student's own functions changes its arguments."""
        dlogits = reference.softmax_cross_entropy_grad(self.logits, self.Y)
        calls = (
            ("cross_entropy", np.full(self.Y.shape, 1 / self.Y.shape[1]), self.Y),
            ("softmax_cross_entropy", self.logits, self.Y),
            ("softmax_cross_entropy_grad", self.logits, self.Y),
            ("dense_backward", dlogits, self.A1, self.params["W2"]),
        )
        for key, *arguments in calls:
            try:
                expect.unchanged(expect.call(key, self.own[key], *arguments))
            except expect.Failure as failure:
                if failure.kind == "failed":
                    return True
        return False


BACKWARD = ("softmax_cross_entropy_grad", "relu_backward", "dense_backward")


def agrees(got, expected):
    """Whether two arrays have one shape and a norm ratio of nearly 0."""
    try:
        got, expected = np.asarray(got), np.asarray(expected)
        single = "float32" in (str(got.dtype), str(expected.dtype))
        got, expected = got.astype(float), expected.astype(float)
    except (TypeError, ValueError):
        return False
    if got.shape != expected.shape or not np.isfinite(got).all():
        return False
    total = np.linalg.norm(got.ravel()) + np.linalg.norm(expected.ravel())
    distance = np.linalg.norm(got.ravel() - expected.ravel())
    return bool(distance <= (1e-4 if single else 1e-6) * total + 1e-12)


def check_loss(case, loss):
    """The loss against the reference's, or the student's own loss functions."""
    answer = case.answer.part(loss, "the loss of mlp_loss_and_grads")
    try:
        expect.close(answer, case.loss, loss=True)
    except expect.Failure:
        for other in case.own_losses():
            try:
                expect.close(answer, np.asarray(other, dtype=float), loss=True)
                return
            except (expect.Failure, TypeError, ValueError):
                continue
        raise


def check_grads(case, grads, keys):
    """Gradients against the reference's, or what the student's own functions give."""
    wrong = [key for key in keys if not agrees(grads[key], case.grads[key])]
    if not wrong:
        return
    for other in case.own_grads():
        if all(agrees(grads[key], other[key]) for key in keys):
            return
    for key in wrong:
        part = case.answer.part(grads[key], f"the gradient of {key} of mlp_loss_and_grads")
        expect.finite(part)
        expect.shape(part, case.grads[key].shape)
        raise expect.Failure(
            f"{part.name} is wrong",
            called=part.called,
            expected=expect.show(case.grads[key]),
            got=expect.show(np.asarray(grads[key])),
        )


def judge(mlp_loss_and_grads, own, label, all_sizes, verdict):
    """Every case of a test; one on which the student's own functions stop is not counted."""
    judged, last = 0, None
    for sizes in all_sizes:
        case = Case(label, sizes, own)
        try:
            loss, grads = case.call(mlp_loss_and_grads)
        except expect.Failure as failure:
            if failure.kind != "raised" or not case.stops():
                raise
            last = failure
            continue
        verdict(case, loss, grads)
        judged += 1
    if not judged:
        raise last


SIZES = ((6, 4, 5, 3), (2, 3, 4, 2), (5, 2, 6, 4), (3, 3, 3, 3), (4, 4, 4, 4))


@test_case(
    name="the loss",
    points=0.75,
    hidden=True,
    failure_message=(
        "Compare with softmax_cross_entropy of your logits: is it the mean over the samples?"
    ),
)
def test_loss(
    mlp_loss_and_grads,
    cross_entropy,
    softmax_cross_entropy,
    softmax_cross_entropy_grad,
    relu_backward,
    dense_backward,
):
    own = {
        "cross_entropy": cross_entropy,
        "softmax_cross_entropy": softmax_cross_entropy,
        "softmax_cross_entropy_grad": softmax_cross_entropy_grad,
        "relu_backward": relu_backward,
        "dense_backward": dense_backward,
    }

    def verdict(case, loss, grads):
        check_loss(case, loss)

    judge(mlp_loss_and_grads, own, "loss", SIZES, verdict)


@test_case(
    name="the gradients of the output layer",
    points=1,
    hidden=True,
    failure_message=(
        "W2 was multiplied by A1: what comes back from the loss, and what went into the layer?"
    ),
)
def test_output(
    mlp_loss_and_grads,
    cross_entropy,
    softmax_cross_entropy,
    softmax_cross_entropy_grad,
    relu_backward,
    dense_backward,
):
    own = {
        "cross_entropy": cross_entropy,
        "softmax_cross_entropy": softmax_cross_entropy,
        "softmax_cross_entropy_grad": softmax_cross_entropy_grad,
        "relu_backward": relu_backward,
        "dense_backward": dense_backward,
    }

    def verdict(case, loss, grads):
        check_grads(case, grads, ("W2", "b2"))

    judge(mlp_loss_and_grads, own, "output", SIZES, verdict)


@test_case(
    name="the gradients of the hidden layer",
    points=1.25,
    hidden=True,
    failure_message=(
        "Go back through W2, then through the ReLU, then to W1: all with the old weights."
    ),
)
def test_hidden_layer(
    mlp_loss_and_grads,
    cross_entropy,
    softmax_cross_entropy,
    softmax_cross_entropy_grad,
    relu_backward,
    dense_backward,
):
    own = {
        "cross_entropy": cross_entropy,
        "softmax_cross_entropy": softmax_cross_entropy,
        "softmax_cross_entropy_grad": softmax_cross_entropy_grad,
        "relu_backward": relu_backward,
        "dense_backward": dense_backward,
    }

    def verdict(case, loss, grads):
        check_grads(case, grads, ("W1", "b1"))

    judge(mlp_loss_and_grads, own, "hidden_layer", SIZES, verdict)


@test_case(
    name="one sample",
    points=0.5,
    hidden=True,
    failure_message=(
        "With one sample the arrays still have two axes: print the shape of every gradient."
    ),
)
def test_single(
    mlp_loss_and_grads,
    cross_entropy,
    softmax_cross_entropy,
    softmax_cross_entropy_grad,
    relu_backward,
    dense_backward,
):
    own = {
        "cross_entropy": cross_entropy,
        "softmax_cross_entropy": softmax_cross_entropy,
        "softmax_cross_entropy_grad": softmax_cross_entropy_grad,
        "relu_backward": relu_backward,
        "dense_backward": dense_backward,
    }

    def verdict(case, loss, grads):
        check_loss(case, loss)
        check_grads(case, grads, KEYS)

    judge(mlp_loss_and_grads, own, "single", ((1, 4, 5, 3), (1, 3, 3, 3)), verdict)


@test_case(
    name="X, Y and params stay as they were",
    points=0.5,
    hidden=True,
    failure_message=("This function measures only. Compare params before and after the call."),
)
def test_unchanged(
    mlp_loss_and_grads,
    cross_entropy,
    softmax_cross_entropy,
    softmax_cross_entropy_grad,
    relu_backward,
    dense_backward,
):
    own = {
        "cross_entropy": cross_entropy,
        "softmax_cross_entropy": softmax_cross_entropy,
        "softmax_cross_entropy_grad": softmax_cross_entropy_grad,
        "relu_backward": relu_backward,
        "dense_backward": dense_backward,
    }

    def verdict(case, loss, grads):
        try:
            expect.unchanged(case.answer)
        except expect.Failure:
            same_params = expect.identical(case.answer.original[2], case.answer.sent[2])
            if not same_params or not case.own_changes():
                raise

    judge(mlp_loss_and_grads, own, "unchanged", SIZES, verdict)
