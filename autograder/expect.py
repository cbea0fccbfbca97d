"""Comparisons for check files, and the wording of failures.

A check calls the student's function through :func:`call` and hands the :class:`Answer` to a
comparison. Each comparison raises :class:`Failure`, whose text has two halves: ``summary`` may be
released (what was wrong, with types and shapes), ``detail`` quotes inputs and values and is for
public checks and for staff.

The same file serves two sides. The grader imports it. Files that leave the grader (public checks,
bundles) carry a copy of the functions that they use, so this module imports NumPy and the standard
library only, and its top-level names must stay independent of import order.
"""

import contextlib
import contextvars
import functools
import math
import sys
import warnings

import numpy as np

REVEAL = False
"""Whether ``str(failure)`` quotes inputs and values; the copies in public checks set it to True."""

MESSAGE_LENGTH = 480
SEALED = "an answer of this question is wrong"
"""The summary for answers that are the same for everybody: which one it is stays open."""
SAFE_TYPES = [
    "bool",
    "bytes",
    "complex",
    "dict",
    "float",
    "function",
    "generator",
    "int",
    "list",
    "map",
    "NoneType",
    "range",
    "set",
    "str",
    "tuple",
    "zip",
    "ndarray",
    "float16",
    "float32",
    "float64",
    "int8",
    "int16",
    "int32",
    "int64",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
    "bool_",
    "EagerTensor",
    "Tensor",
    "SymbolicTensor",
    "KerasTensor",
    "Variable",
    "ResourceVariable",
    "RaggedTensor",
    "SparseTensor",
    "TensorShape",
    "DType",
    "Sequential",
    "Functional",
    "Model",
    "History",
    "Dense",
    "Axes",
    "Figure",
    "Line2D",
    "Generator",
]
NUMPY_WARNS = {"divide": "warn", "over": "warn", "invalid": "warn"}
"""As NumPy starts; a notebook may have silenced it for all that comes after."""
CALLABLE_OBJECTS = ["a Sequential", "a Functional", "a Model", "a Dense"]


class Failure(AssertionError):
    """A check's finding about a student's answer.

    Attributes:
        summary: releasable; names types and shapes, never a value.
        called, expected, got: the detail lines, already shortened; empty when not known.
        kind: ``failed``, ``raised`` or ``missing``.
    """

    def __init__(self, summary, called="", expected="", got="", kind="failed"):
        self.summary = clip(summary, 300)
        self.called = called
        self.expected = expected
        self.got = got
        self.kind = kind
        super().__init__(self.full() if REVEAL else self.summary)

    def detail(self):
        """The lines that quote inputs and values."""
        rows = (("called", self.called), ("expected", self.expected), ("got", self.got))
        return "\n".join(f"  {label:<9} {clip(text, 150)}" for label, text in rows if text)

    def full(self):
        """Summary and detail together, at most 480 characters."""
        return clip(
            "\n".join(part for part in (self.summary, self.detail()) if part), MESSAGE_LENGTH
        )


class Answer:
    """What one call returned, with the call.

    Attributes:
        value: the student's value, as it came.
        name: how a message calls it, for example ``softmax(z)``'s function ``softmax``.
        called: the call in words, arguments shortened; given as ``call``, either in words or as
            ``(name, arguments, keywords)``.
        sent: copies of the arguments, as the student's code left them.
        original: copies of the arguments, as they were before.
        warnings: ``(category name, text)`` of every warning during the call.
        single: whether an argument was float32, so that the looser tolerance applies.
    """

    def __init__(self, value, name, call=None, sent=(), original=(), warnings=(), single=False):
        self.value = value
        self.name = name
        self.sent = sent
        self.original = original
        self.warnings = warnings
        self.single = single
        self._call = call

    @property
    def called(self):
        # only a failure needs the words, and making them costs more than the call
        return call_in_words(*self._call) if isinstance(self._call, tuple) else self._call or ""

    def part(self, value, name):
        """A component of this answer (one array of a tuple, say) under its own name."""
        return Answer(value, name, self._call, self.sent, self.original, self.warnings, self.single)

    def copy(self):
        """The same answer, whatever happens to the value and the arguments later."""
        copy = self.part(copy_of(self.value), self.name)
        copy.sent = copy_of(self.sent)
        return copy


def clip(text, length):
    """``text`` cut to ``length`` characters, with an ellipsis where something is missing."""
    text = str(text)
    return text if len(text) <= length else text[: length - 1] + "…"


def show(value, length=90, depth=4):
    """A short, one-line picture of a value: rounded numbers, names of functions."""
    if isinstance(value, (list, tuple, dict)) and not depth:
        return "…"  # a few lists that hold each other many times would take for ever
    if isinstance(value, (list, tuple)) and not isinstance(value, np.ndarray):
        opening, closing = "[]" if isinstance(value, list) else "()"
        inner = ", ".join(show(item, 40, depth - 1) for item in value[:8])
        inner += ", …" if len(value) > 8 else ""
        comma = "," if isinstance(value, tuple) and len(value) == 1 else ""
        return clip(opening + inner + comma + closing, length)
    if isinstance(value, dict):
        inner = ", ".join(
            f"{show(key, 30, depth - 1)}: {show(item, 40, depth - 1)}"
            for key, item in list(value.items())[:6]
        )
        return clip("{" + inner + "}", length)
    if isinstance(value, np.ndarray):
        with np.printoptions(precision=6, threshold=12, edgeitems=3, linewidth=10**6):
            text = " ".join(str(value).split())
        return clip(f"{text} shape {value.shape}" if value.ndim else text, length)
    if isinstance(value, (bool, np.bool_)):
        return str(bool(value))
    if isinstance(value, (float, np.floating)):
        return f"{float(value):.7g}"
    if isinstance(value, (int, np.integer, str)) or value is None:
        return clip(repr(value) if isinstance(value, str) else str(value), length)
    if hasattr(value, "numpy") and hasattr(value, "shape"):
        return "tensor " + show(np.asarray(value), length)
    if callable(value) and type_name(value) not in CALLABLE_OBJECTS:
        return clip(getattr(value, "__name__", "a function"), length)
    return type_name(value)


def type_name(value):
    """The type in words; a name that the student could have made up is not repeated."""
    name = getattr(value, "remote_type", None) or type(value).__name__
    if name == "NoneType":
        return "None"
    if name in SAFE_TYPES:
        return f"{'an' if name[0] in 'aeioAEIO' or name == 'ndarray' else 'a'} {name}"
    return "an object of another type"


def copy_of(value):
    """A fresh copy of plain data: lists, tuples, dicts, arrays, generators; the rest as it is."""
    if type(value) is list:
        return [copy_of(item) for item in value]
    if type(value) is tuple:
        return tuple(copy_of(item) for item in value)
    if type(value) is dict:
        return {key: copy_of(item) for key, item in value.items()}
    if type(value) is np.ndarray:
        return value.copy()
    if isinstance(value, np.random.Generator):
        fresh = np.random.Generator(type(value.bit_generator)())
        fresh.bit_generator.state = value.bit_generator.state
        return fresh
    return value


def spread(rng, shape, ranges):
    """Drawn numbers of some ranges in turn, of each range with a minus first and then with a plus.

    Args:
        rng: where the numbers come from.
        ranges: a tuple of pairs: the smallest and the largest size of a number.
    """
    low, high, signs = bounds(math.prod(shape), ranges)
    return (rng.uniform(low, high) * signs).reshape(shape)


@functools.cache
def bounds(count, ranges):
    """Smallest and largest size, and the sign, of so many numbers of :func:`spread`."""
    low, high = (np.resize(np.repeat(ends, 2), count) for ends in np.transpose(ranges))
    return low, high, np.resize([-1.0, 1.0], count)


@contextlib.contextmanager
def holding(variable, value):
    """Let a context variable have a value inside the block."""
    token = variable.set(value)
    try:
        yield
    finally:
        variable.reset(token)


EVALUATOR = contextvars.ContextVar("evaluator", default=None)


def evaluating(evaluator):
    """Let :func:`student_side` evaluate through ``evaluator`` inside the block."""
    return holding(EVALUATOR, evaluator)


def student_side(expression, *arguments):
    """An object made where the student's code runs, such as a function that TensorFlow must trace.

    Args:
        expression: Python, in which ``np``, and ``tf``, ``keras`` and ``plt`` where they are
            imported, may be used. It is no secret: the student's process gets it.
        arguments: where there are any, the expression is a function, and what it returns for them
            is the object.
    """
    evaluator = EVALUATOR.get()
    if evaluator is not None:
        return evaluator(expression, *arguments)
    modules = {"plt": "matplotlib.pyplot", "tf": "tensorflow", "keras": "keras"}
    names = {short: sys.modules.get(long) for short, long in modules.items()}
    value = eval(expression, {"np": np, **names})
    return value(*arguments) if arguments else value


STARTER = contextvars.ContextVar("starter", default=None)


def starting(starter):
    """Let calls be made through ``starter(function, inputs)`` inside the block.

    Each input is a pair of arguments and keywords. It returns None where it does not know better,
    or for each input a function that gives what the call returned and the call's warnings as
    :class:`Answer` has them, and raises what the call raised. The first call is made in any case.
    """
    return holding(STARTER, starter)


KEEPER = contextvars.ContextVar("keeper", default=None)
KEPT = []
"""Where no runner keeps it: the student's function, and what was made for it, by label."""


def keeping(keeper):
    """Let :func:`once` leave it to ``keeper(label, make)`` to keep things inside the block."""
    return holding(KEEPER, keeper)


def once(label, function, make):
    """What ``make()`` returns, made once for all checks that ask for it.

    A training costs more than all that there is to see in it: one is recorded, and several checks
    look at the record. A Failure is kept, too, and raised in each of them.

    Args:
        label: names it, among all the check files of an assignment.
        function: the student's function that it is about.
        make: returns plain data; the objects of the student's process end with a check.
    """
    keeper = KEEPER.get()
    if keeper is not None:
        return keeper(label, lambda: outcome_of(make))()
    if not KEPT or KEPT[0] is not function:
        KEPT[:] = [function, {}]
    if label not in KEPT[1]:
        KEPT[1][label] = outcome_of(make)
    return KEPT[1][label]()


def outcome_of(make):
    """A function that returns what ``make()`` returned, or raises the Failure that it raised."""

    def again():
        if failure is not None:
            raise failure.with_traceback(None)
        return value

    value = failure = None
    try:
        value = make()
    except Failure as found:
        failure = found
    return again


ENTER = (
    "lambda function, others: (lambda space: (lambda own, gone: (space.update(others), lambda: "
    "([space.pop(name, None) for name in gone], space.update(own)))[1])({name: space[name] for "
    "name in others if name in space}, [name for name in others if name not in space]))((lambda "
    "own: getattr(getattr(own, 'pyfunc', getattr(own, 'func', own)), '__globals__', None) or "
    "type(own).__call__.__globals__)(__import__('inspect').unwrap(function)))"
)
"""Puts others into a function's globals; returns what takes them out again."""


@contextlib.contextmanager
def stand_ins(function, texts):
    """Let a student's function find other functions in place of the student's own.

    A mistake in a helper has cost its points in its own question. With stand-ins a later question
    is judged without it. They must follow rules of their own: a stand-in that would be right as an
    answer could be kept by the student's code and handed back.

    Args:
        function: the student's function, whose globals are changed for the length of the block.
        texts: by name, expressions for :func:`student_side`, or objects made by it.

    Raises:
        AttributeError: the function has no globals; nothing is changed then.
    """
    made = {name: text for name, text in texts.items() if isinstance(text, str)}
    objects = {name: value for name, value in texts.items() if name not in made}
    written = ", ".join(f"{name!r}: ({text})" for name, text in made.items())
    enter = f"lambda function, made: ({ENTER})(function, {{**made, {written}}})"
    leave = student_side(enter, function, objects)
    try:
        yield
    finally:
        starter = STARTER.get()
        if starter is None or starter(leave, [((), {})]) is None:
            leave()


UNTRAINED = (
    "lambda keras: setattr(keras.Model, 'fit', lambda model, *given, epochs=1, **others: "
    "(lambda history, count: (setattr(model, 'history', history), history.set_model(model), "
    "history.set_params({'epochs': count, 'steps': 1, 'verbose': 0}), history.on_train_begin(), "
    "[history.on_epoch_end(epoch, dict.fromkeys(('accuracy', 'loss', 'val_accuracy', 'val_loss'), "
    "0.5)) for epoch in range(count)], history)[-1])"
    "(keras.callbacks.History(), given[3] if len(given) > 3 else epochs))"
)
UNTRACED = (
    "lambda keras: [setattr(keras.Model, name, property(lambda model, value=value: value, lambda "
    "model, given: None)) for name, value in (('run_eagerly', True), ('jit_compile', False))]"
)
AS_BEFORE = "lambda keras, names: [delattr(keras.Model, name) for name in names]"


@contextlib.contextmanager
def without_training(keras):
    """Let no model train inside the block, and run none but step by step.

    For checks that ask for the form of what comes after a training. ``fit`` gives a History with
    0.5 everywhere; tracing would cost more time than a few batches do.
    """
    changes = {"fit": UNTRAINED}
    if keras.backend.backend() == "tensorflow":
        changes.update({"run_eagerly": UNTRACED, "jit_compile": UNTRACED})
    for text in dict.fromkeys(changes.values()):
        student_side(text, keras)
    try:
        yield
    finally:
        student_side(AS_BEFORE, keras, list(changes))


def call(name, function, *arguments, **keywords):
    """Call a student's function on fresh copies of the arguments.

    Args:
        name: the function's name, for messages.
        function: the student's function; None when the submission defines no such name.

    Returns:
        Answer: with the value, the copies that were sent, and the warnings of the call.

    Raises:
        Failure: the function is missing, is not callable, or raised.
    """
    can_be_called(name, function)
    (attempt,) = started(name, function, [(arguments, keywords)])
    return attempt()


TOGETHER = 32
"""Calls that are made before the answer to the first of them is looked at."""


def calls(name, function, inputs):
    """Call a student's function on each of several inputs, as :func:`call` does.

    Where the function is in another process, calls are sent ahead, which takes half the time. A
    check that stops at a wrong answer has asked for some more by then.

    Args:
        inputs: tuples of arguments, or single arguments that are no tuples.

    Yields:
        Answer: one for each input, in order.

    Raises:
        Failure: as :func:`call`, when the call's turn comes.
    """
    for attempt in attempts(name, function, inputs):
        yield attempt()


def attempts(name, function, inputs):
    """The calls of :func:`calls`; for each, a function that returns its Answer, or raises."""
    can_be_called(name, function)
    asked = [(given if isinstance(given, tuple) else (given,), {}) for given in inputs]
    for first in range(0, len(asked), TOGETHER):
        for attempt in started(name, function, asked[first : first + TOGETHER]):
            yield outcome_of(attempt)


def gives(name, function, *cases):
    """Fail unless a student's function gives what is right, as :func:`close` compares it.

    Args:
        cases: pairs of an input, as :func:`calls` takes it, and what is right for it.

    Returns:
        list: the answers.
    """
    answers = []
    inputs = [given for given, _ in cases]
    for answer, (_, right) in zip(calls(name, function, inputs), cases, strict=True):
        close(answer, right)
        answers.append(answer)
    return answers


def attempts_once(label, name, function, inputs):
    """The same as :func:`attempts`, made once for all checks that ask for it by the label.

    An object that stays with the student ends with its check: where an answer holds one, each check
    makes the calls for itself.
    """

    def make():
        kept = []
        for attempt in attempts(name, function, inputs):
            try:
                answer = attempt()
            except Failure:
                kept.append(attempt)
                continue
            if not is_plain(answer.value):
                return None
            kept.append(outcome_of(answer.copy))
        return kept

    return once(label, function, make) or attempts(name, function, inputs)


def is_plain(value):
    """Whether a value holds no object that stays with the student."""
    if isinstance(value, np.ndarray) and value.dtype.kind == "O":
        value = value.ravel().tolist()
    if isinstance(value, dict):
        value = [*value.keys(), *value.values()]
    if isinstance(value, (list, tuple, set)):
        return all(map(is_plain, value))
    return not hasattr(value, "remote_type")


def each_or_with_stand_ins(name, function, inputs, judge, texts, judge_with_stand_ins):
    """Judge a function on each of several inputs as it is, or else with stand-ins.

    Args:
        inputs: as :func:`calls` takes them.
        judge: given an input and its Answer, raises what is wrong.
        texts: as :func:`stand_ins` takes them.
        judge_with_stand_ins: as ``judge``, for what follows from the stand-ins.

    Raises:
        Failure: what ``judge`` raised, where the stand-ins do not make it right.
    """
    inputs = list(inputs)
    while inputs:
        try:
            for answer in calls(name, function, list(inputs)):
                judge(inputs[0], answer)
                inputs.pop(0)
        except Failure as failure:
            given = inputs.pop(0)
            try:
                with stand_ins(function, texts):
                    (answer,) = calls(name, function, [given])
                    judge_with_stand_ins(given, answer)
            except (AttributeError, TypeError, Failure):
                raise failure from None


def can_be_called(name, function):
    """Fail unless the submission defines ``name``, as a function."""
    defined(name, function)
    if not callable(function):
        raise Failure(
            f"{name} is {type_name(function)}, not a function: was the name used again later?"
        )


def started(name, function, inputs):
    """Make a call on each of several pairs of arguments and keywords.

    Returns:
        list: for each, a function that waits for the call and returns its Answer, or raises.
    """
    copies = copy_of(inputs)
    starter = STARTER.get()
    finishers = starter and starter(function, copies)
    if finishers is None:
        finishers = [here(function, *passed) for passed in copies]
    return [
        lambda given=given, passed=passed, finish=finish: answered(name, given, passed, finish)
        for given, passed, finish in zip(inputs, copies, finishers, strict=True)
    ]


def here(function, arguments, keywords):
    """The call that a starter would make, in this process and not before it is asked for."""

    def finish():
        with warnings.catch_warnings(record=True) as caught, np.errstate(**NUMPY_WARNS):
            warnings.simplefilter("always")
            value = function(*arguments, **keywords)
        return value, [(entry.category.__name__, str(entry.message)) for entry in caught]

    return finish


def answered(name, given, passed, finish):
    """The Answer of a call.

    Args:
        given: the arguments and keywords as the check has them.
        passed: the copies that the call got.
        finish: gives what the call returned, and its warnings.
    """
    asked = (name, *given)
    try:
        value, noted = finish()
    except (Exception, SystemExit) as error:
        raise raised(name, error, call_in_words(*asked)) from error
    sent, original = ((*first, *others.values()) for first, others in (passed, given))
    return Answer(value, name, asked, sent, original, noted, any(map(is_single, original)))


def predicted(model, rows):
    """The Answer of a Keras model's ``predict`` for a few rows.

    In one step that is not traced: the loop and the graph of ``predict`` take twenty times as long.
    """
    model.run_eagerly = True
    answer = call("model.predict", model.predict_on_batch, rows)
    return answer.part(answer.value, "model.predict with set weights")


def call_in_words(name, arguments, keywords):
    """``softmax([1. 2. 3.] shape (3,))``, at most 150 characters."""
    described = [show(item) for item in arguments]
    described += [f"{key}={show(item)}" for key, item in keywords.items()]
    return clip(f"{name}({', '.join(described)})", 150)


def defined(name, value):
    """Fail unless the submission defines ``name``."""
    if value is None:
        raise Failure(f"{name} is not defined", kind="missing")


def raised(name, error, called=""):
    """The Failure for an exception that came out of the student's code."""
    if isinstance(error, NotImplementedError):
        return Failure(f"{name} is not written yet", kind="raised")
    kind = next(
        (cls.__name__ for cls in type(error).__mro__ if cls.__module__ == "builtins"), "Exception"
    )
    where = getattr(error, "where", "")
    text = clip(" ".join(str(error).split()), 140)
    return Failure(
        f"{name} stopped with {kind}{where}", called=called, got=f"{kind}: {text}", kind="raised"
    )


def returned_none(answer):
    """The Failure for a function that gave nothing back, or a part of an answer that is None."""
    if answer.name.isidentifier():
        text = f"{answer.name} returned None: is it written yet, and does it end in `return`?"
    else:
        text = f"{answer.name} is None"
    return Failure(text, called=answer.called)


def variable(name, value):
    """An answer variable as an :class:`Answer`; fails while it is missing or still the stub."""
    if value is None or value is Ellipsis:
        raise Failure(f"{name} has no answer yet", kind="missing")
    return Answer(value, name)


def letters(name, value, allowed):
    """The letters of a choice: ``"b"``, ``"A, C"``, ``["A", "C"]``, in any order and case.

    Args:
        allowed: the letters to choose from, such as ``"ABCD"``.

    Returns:
        set: letters in upper case.

    Raises:
        Failure: nothing was chosen, or something else than these letters.
    """
    variable(name, value)
    if isinstance(value, np.ndarray):
        value = value.ravel().tolist()
    entries = list(value) if isinstance(value, (list, tuple, set, frozenset)) else [value]
    found = set()
    if all(isinstance(entry, str) for entry in entries):
        text = " ".join(entries).upper()
        words = "".join(sign if sign.isalnum() else " " for sign in text).split()
        found = {letter for word in words if word != "AND" for letter in word}
    that(len(entries) > 0, f"{name} has no letters in it", got=value)
    that(
        found and found <= set(allowed),
        f"{name} does not read as letters from {allowed[0]} to {allowed[-1]}",
        got=value,
    )
    return found


def letter(name, value, allowed):
    """The letter of a choice of one; see :func:`letters`."""
    found = letters(name, value, allowed)
    that(len(found) == 1, f"{name} is more than one letter", got=value)
    return found.pop()


def matching(name, value, keys, allowed):
    """The letter that a dictionary gives to each of ``keys``, whose case and spacing are free."""
    variable(name, value)
    that(isinstance(value, dict), f"{name} is not a dictionary any more", got=value)
    given = {
        plain(key): entry
        for key, entry in value.items()
        if isinstance(key, str) and entry is not None
    }
    return {
        key: letter(f"the entry {key!r} of {name}", given.get(plain(key)), allowed) for key in keys
    }


def plain(key):
    """A key in small letters, without spaces and signs."""
    return "".join(sign for sign in key.lower() if sign.isalnum())


def number(name, value):
    """An answer variable that is one finite number, as a float."""
    answer = variable(name, value)
    try:
        array = finite(answer)
    except Failure:
        array = np.empty(0)
    that(array.size == 1, f"{name} is not one number", got=value)
    return float(array.ravel()[0])


def whole(name, value):
    """An answer variable that is one whole number, 0 or more, as a float."""
    given = number(name, value)
    that(given >= 0 and given == round(given), f"{name} is not a whole number", got=value)
    return given


def dtype_of(value):
    """The name of an array's or tensor's dtype, or an empty string."""
    return str(getattr(getattr(value, "dtype", ""), "name", getattr(value, "dtype", "")))


def is_single(value):
    """Whether an array or tensor has fewer digits than float64."""
    if isinstance(value, (np.ndarray, np.generic)):
        return value.dtype.char in "fe"
    if callable(value) or isinstance(value, (float, int, str, list, tuple, dict)):
        return False  # a function may be far away, and asking it is a call
    return hasattr(value, "dtype") and dtype_of(value) in ("float32", "float16")


def is_tensor(value):
    """Whether a value is a TensorFlow (or other backend) tensor rather than NumPy data."""
    return not isinstance(value, np.ndarray) and hasattr(value, "numpy") and hasattr(value, "shape")


def answer_of(answer):
    """Wrap a bare value, so that comparisons accept both."""
    return answer if isinstance(answer, Answer) else Answer(answer, "the result")


def numbers(answer):
    """The answer as a float64 (or float32) array; lists, tuples, tensors and booleans are accepted.

    Raises:
        Failure: None, text, a ragged list or anything else that is not numbers.
    """
    answer = answer_of(answer)
    value, name = answer.value, answer.name
    if value is None:
        raise returned_none(answer)
    refused = (str, bytes, dict, set)
    array = None
    if type(value) is float or (type(value) is np.ndarray and value.dtype.kind in "biuf"):
        array = np.array(value)
    elif not isinstance(value, refused) and not callable(value):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                array = np.array(np.asarray(value), subok=False)
                if array.dtype.kind == "O":
                    parts = [np.asarray(item) for item in array.flat]
                    if all(part.dtype.kind in "biuf" and part.ndim == 0 for part in parts):
                        array = array.astype(float)
        except (TypeError, ValueError, RuntimeError):
            array = None
    if array is None or array.dtype.kind not in "biuf":
        raise Failure(
            f"{name} gave {type_name(value)} that does not read as an array of numbers",
            called=answer.called,
            got=show(value),
        )
    return array if array.dtype.kind == "f" else array.astype(float)


def shape(answer, expected):
    """Fail unless the answer has this shape; returns it as an array.

    Args:
        expected: a tuple; a scalar is ``()``, and 0-d arrays and plain numbers both have it.
    """
    answer = answer_of(answer)
    array = numbers(answer)
    if array.shape != tuple(expected):
        raise Failure(
            f"{answer.name} gave shape {array.shape} where {tuple(expected)} was expected",
            called=answer.called,
            got=show(array),
        )
    return array


def finite(answer):
    """Fail on NaN or infinity; returns the answer as an array."""
    answer = answer_of(answer)
    return without_gaps(answer, numbers(answer))


def without_gaps(answer, array):
    """The same for an answer that has been read as an array."""
    count = array.size - np.count_nonzero(np.isfinite(array))
    if count:
        word = "nan" if np.isnan(array).any() else "inf"
        raise Failure(
            f"{answer.name} gave {word} in {count} of {array.size} entries",
            called=answer.called,
            got=show(array),
        )
    return array


def close(answer, expected, loss=False, rtol=None, atol=None):
    """Fail unless shape and values agree.

    Shape is compared first, then finiteness, then values: ``|got - expected| <= atol + rtol *
    |expected|`` with rtol 1e-6 and atol 1e-9, or 1e-4 and 1e-6 where the input or the answer is
    float32 and for every loss.

    Args:
        expected: array-like, computed before the student's function ran.
        loss: the answer is a loss (a right ``log(p + 1e-7)`` needs the looser tolerance).
    """
    answer = answer_of(answer)
    expected = np.asarray(expected, dtype=float)
    array = shape(answer, expected.shape)
    loose = loss or answer.single or array.dtype.itemsize < 8
    rtol = rtol if rtol is not None else (1e-4 if loose else 1e-6)
    atol = atol if atol is not None else (1e-6 if loose else 1e-9)
    if not array.ndim and abs(array.item() - expected.item()) <= atol + rtol * abs(expected.item()):
        return array  # most answers are one right number, which takes NumPy longer than Python
    difference = np.abs(array.astype(float, copy=False) - expected)
    # written so that a NaN counts as wrong: every comparison with NaN is False
    wrong = array.size - np.count_nonzero(difference <= atol + rtol * np.abs(expected))
    if wrong:
        without_gaps(answer, array)
        if array.ndim:
            summary = f"{answer.name} gave wrong values in {wrong} of {array.size} entries"
        else:
            summary = f"{answer.name} gave a wrong value"
        raise Failure(summary, called=answer.called, expected=show(expected), got=show(array))
    return array


def exact(answer, expected):
    """Fail unless a whole number, boolean, string or nested list of such is equal.

    ``3``, ``3.0`` and ``np.int64(3)`` are equal; ``True`` and ``np.True_`` are; ``"3"`` is not 3.
    """
    answer = answer_of(answer)
    if not same(answer.value, expected):
        if answer.value is None:
            numbers(answer)
        raise Failure(
            f"{answer.name} gave a wrong answer",
            called=answer.called,
            expected=show(expected),
            got=show(answer.value),
        )


def same(value, expected):
    """Whether two plain values are equal, number types aside and lists and tuples alike."""
    if isinstance(expected, (list, tuple)):
        if isinstance(value, (str, bytes, dict)) or not hasattr(value, "__len__"):
            return False
        if len(value) != len(expected):
            return False
        # counted again, no farther than needed: the length is what an object says; and no map,
        # which would end where an item raises StopIteration
        items = [item for item, _ in zip(value, range(len(expected) + 1), strict=False)]
        return len(items) == len(expected) and not any(
            [not same(item, right) for item, right in zip(items, expected, strict=True)]
        )
    if isinstance(expected, dict):
        return (
            isinstance(value, dict)
            and set(value) == set(expected)
            and all(same(value[key], item) for key, item in expected.items())
        )
    if isinstance(expected, str) or expected is None:
        return isinstance(value, type(expected)) and value == expected
    try:
        array = np.asarray(value)
    except (TypeError, ValueError):
        return False
    boolean = isinstance(expected, (bool, np.bool_))
    if array.ndim != 0 or array.dtype.kind not in ("b" if boolean else "biuf"):
        return False
    return math.isfinite(float(array)) and float(array) == float(expected)


def unchanged(answer):
    """Fail if the call changed one of its arguments, however deep."""
    for position, (before, after) in enumerate(zip(answer.original, answer.sent, strict=True), 1):
        if not identical(before, after):
            raise Failure(
                f"{answer.name} changed its argument number {position}: the caller still needs it",
                called=answer.called,
                expected=show(before),
                got=show(after),
            )


def identical(before, after):
    """Whether two copies of plain data hold the same, types included."""
    if isinstance(before, np.random.Generator) or not isinstance(
        before, (list, tuple, dict, np.ndarray)
    ):
        plain = isinstance(before, (int, float, str, bytes, np.generic))
        return True if not plain else type(before) is type(after) and before == after
    if type(before) is not type(after):
        return False
    if isinstance(before, np.ndarray):
        if before.dtype.kind == "O":
            return before.shape == after.shape and identical(before.tolist(), after.tolist())
        return (
            before.dtype == after.dtype
            and before.shape == after.shape
            and before.tobytes() == after.tobytes()
        )
    if len(before) != len(after):
        return False
    if isinstance(before, dict):
        return list(before) == list(after) and all(identical(before[k], after[k]) for k in before)
    return all(map(identical, before, after))


def no_warning(answer, *words):
    """Fail if a warning of the call speaks of one of ``words`` (``overflow``, ``invalid``, ...)."""
    for category, text in answer.warnings:
        found = next((word for word in words if word in text), None)
        if found:
            raise Failure(
                f"{answer.name} warned of {found!r} on the way",
                called=answer.called,
                got=f"{category}: {clip(text, 100)}",
            )


def that(condition, summary, answer=None, expected="", got=""):
    """Fail with an author's own sentence unless ``condition`` holds.

    Args:
        summary: releasable: no hidden value in it.
        answer: the call it is about, for the ``called`` line.
        expected, got: values for the detail lines; strings are taken as they are.
    """
    if not condition:
        if isinstance(answer, Answer) and answer.value is None and "None" not in summary:
            raise returned_none(answer)  # whatever was looked at, that is the reason
        lines = [text if isinstance(text, str) else show(text) for text in (expected, got)]
        raise Failure(summary, getattr(answer, "called", ""), *lines)
