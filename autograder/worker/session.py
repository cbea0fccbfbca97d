"""One submission's process: run its cells, then answer the grader's requests with plain data.

Every answer repeats the number of its request. Requests may come in before the one before them is
answered; the answers then go out together. While a request runs, the student's code may call a
function of the grader's; that call goes out as ``callback`` and its answer comes in on the same
socket.
"""

from __future__ import annotations

import builtins
import importlib
import operator
import os
import socket
import sys
import time
import types
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from itertools import count
from typing import Any

import numpy as np

from . import wire
from .cells import Runner, filename, innermost_line, needed
from .decoder import Decoder
from .encoder import Encoder

CHUNK = 1 << 16
HELD_SECONDS = 0.005
HELD_BYTES = 1 << 16
"""How long an answer may wait for the next one, and how many bytes may."""
EVERY_WARNING = [("always", None, Warning, None, 0)]
"""What ``warnings.simplefilter("always")`` puts first."""
REHEARSALS = 20
MODULES = {"plt": "matplotlib.pyplot", "tf": "tensorflow", "keras": "keras"}


class CallbackFailed(Exception):
    """The grader's function raised something that has no built-in counterpart."""


class Gone(BaseException):
    """The grader closed the connection."""


def serve(channel: socket.socket, watched: tuple[str, ...], message_bytes: int) -> None:
    """Answer requests until the grader hangs up.

    Args:
        watched: graded names, whose last callable is what gets judged.
        message_bytes: the largest body of an answer.
    """
    main = types.ModuleType("__main__")
    main.__builtins__ = builtins  # type: ignore[attr-defined]
    main.In, main.Out = [], {}  # type: ignore[attr-defined]
    sys.modules["__main__"] = main
    sys.path[:] = [""] + [entry for entry in sys.path if entry]
    session = Session(channel, Runner(main.__dict__, watched), message_bytes)
    try:
        while True:
            session.answer_one()
    except Gone:
        os._exit(0)


def rehearse() -> None:
    """Do once what every worker does, for no submission.

    What is forked afterwards finds caches filled, and code that the interpreter has adapted to its
    values (PEP 659), where each child would have had to write into memory that it shares.
    """
    grader, channel = socket.socketpair()
    session = Session(channel, Runner({"np": np}, ("double",)), 1 << 20)
    script: list[tuple[Any, ...]] = [("cell", 1, "def double(x):\n    return np.add(x, x)")]
    inputs = [0.5, 2, np.linspace(0, 1, 6).reshape(2, 3), [1.0, 2.0], np.arange(3)]
    for _ in range(REHEARSALS):
        script += [("begin",), ("student_side", "np.pi")]
    script += [("look_up", "double")]
    script += [("calls", wire.Own(1), *zip(inputs)) for _ in range(REHEARSALS)]
    tracks = count(1)
    with grader, channel:
        for number, (kind, *values) in enumerate(script, 1):
            encoder = Encoder(id, lambda value: next(tracks), contents=True)
            body = encoder.message(kind, number, *values)
            grader.sendall(wire.framed(body))
            session.answer_one()
            if kind != "begin":  # the only one without an answer
                session.send_all()
                grader.recv(CHUNK)


class Session:
    """The worker's end of the conversation."""

    def __init__(self, channel: socket.socket, runner: Runner, message_bytes: int) -> None:
        self._channel = channel
        self._received = bytearray()
        self._unsent = bytearray()
        self._held_since = 0.0
        self._runner = runner
        self._message_bytes = message_bytes
        self._cell_of: dict[str, int] = {}
        self._objects: dict[int, Any] = {}
        self._handles: dict[int, int] = {}
        self._kept: dict[int, Any] = {}
        self._next_handle = 1
        self._callbacks: dict[int, Callable[..., Any]] = {}
        self._callback_ids: dict[int, tuple[int, str]] = {}
        self._tracked: dict[int, Any] = {}
        self._tracked_ids: dict[int, int] = {}
        self._snapshots: dict[int, Any] = {}
        self._operations: dict[str, Callable[..., Any]] = {
            "look_up": self._find,
            "student_side": self._student_side,
            "call": lambda function, *arguments: function(*arguments),
            "call_named": lambda function, arguments, keywords: function(*arguments, **keywords),
            "getattr": getattr,
            "setattr": setattr,
            "getitem": operator.getitem,
            "setitem": operator.setitem,
            "contains": operator.contains,
            "len": len,
            "iter": iter,
            "next": next,
            "array": _array,
            "float": float,
            "int": int,
            "bool": bool,
            "str": str,
        }

    def answer_one(self) -> None:
        """Receive one request and answer it."""
        if self._tracked:
            self._forget()
        decoder = self._receive()
        kind, number = decoder.head()
        if kind == "calls":
            self._perform_all(number, decoder.each())
            return
        values = decoder.values()
        if kind == "begin":
            self._begin()
        elif kind == "cell":
            self._kept.clear()
            self._answer(number, ("done", self._run_cell(*values)))
        elif kind == "needed":
            self._answer(number, ("done", needed(*values)))
        else:
            self._answer(number, self._perform(kind, values))
        if kind == "look_up":
            self._kept = dict(self._objects)

    def _answer(self, number: int, answer: tuple[Any, ...]) -> None:
        try:
            body = self._encoder().message(answer[0], number, *answer[1:])
        except BaseException as error:
            body = self._encoder().message("raised", number, self._describe(error))
        self._send(body)

    def _run_cell(self, index: int, source: str) -> Any:
        name = filename(index)
        self._cell_of[name] = index
        error = self._runner.run(name, source)
        return None if error is None else self._describe(error)

    def _perform_all(self, number: int, values: Iterator[Any]) -> None:
        """Several calls, each as if it had come alone: its arguments are read when it is made."""
        function = next(values)
        with noting() as caught:
            for arguments in values:
                if self._unsent and not self._may_hold():
                    self.send_all()
                self._answer(number, self._noted(caught, "call", [function, *arguments]))
                number += 1
                del arguments
                if self._tracked:
                    self._forget()

    def _perform(self, kind: str, values: list[Any]) -> tuple[Any, ...]:
        with noting() as caught:
            return self._noted(caught, kind, values)

    def _noted(
        self, caught: list[warnings.WarningMessage], kind: str, values: list[Any]
    ) -> tuple[Any, ...]:
        if warnings.filters[:1] != EVERY_WARNING:
            warnings.simplefilter("always")
        try:
            outcome, value = "value", self._operations[kind](*values)
        except Gone:
            raise
        except BaseException as error:
            outcome, value = "raised", self._describe(error)
        changes = self._changes() if self._tracked else []
        noted = [(entry.category.__name__, str(entry.message)[:500]) for entry in caught[:50]]
        caught.clear()
        # most often there is neither, and each list takes its time on both sides
        return (outcome, value, changes, noted) if changes or noted else (outcome, value)

    def _describe(self, error: BaseException) -> tuple[str, str, int, int]:
        """Built-in base type, message, cell and line (0, 0 when outside the cells)."""
        base = next(cls for cls in type(error).__mro__ if cls.__module__ == "builtins")
        try:
            # the text of a syntax error ends with its place, which is told apart
            text = str(error.msg if isinstance(error, SyntaxError) else error)[:2000]
        except BaseException:
            text = ""
        try:
            place = innermost_line(error, self._cell_of.__contains__)
        except BaseException:
            place = None
        cell, line = (self._cell_of[place[0]], place[1]) if place else (0, 0)
        return (base.__name__, text, cell, line)

    # what the grader asks for

    def _begin(self) -> None:
        """Forget the check before, but for what was looked up: the next one may use it too."""
        self._objects = dict(self._kept)
        self._handles = {id(value): identifier for identifier, value in self._kept.items()}
        for table in (self._tracked, self._tracked_ids, self._snapshots):
            table.clear()
        self._callbacks.clear()
        self._callback_ids.clear()

    def _find(self, name: str) -> tuple[bool, Any, bool]:
        """Whether a name exists, the object judged, and whether a later value replaced it."""
        if name in MODULES:
            return True, importlib.import_module(MODULES[name]), False
        namespace = self._runner.namespace
        if name in self._runner.last_callable:
            found = self._runner.last_callable[name]
            return True, found, namespace.get(name) is not found
        return name in namespace, namespace.get(name), False

    def _student_side(self, expression: str, *arguments: Any) -> Any:
        names = {short: sys.modules.get(long) for short, long in MODULES.items()}
        value = eval(_compiled(expression), {"np": np, **names})
        return value(*arguments) if arguments else value

    # objects that cross by name

    def _handle_for(self, value: Any) -> Any:
        known = self._callback_ids.get(id(value))
        if known is not None and self._callbacks.get(known[0]) is value:
            return wire.Callback(*known)
        if isinstance(value, frozenset):
            return set(value)
        tensor = _as_tensor(value)
        if tensor is not None:
            return tensor
        identifier = self._handles.get(id(value))
        if identifier is None:
            identifier = self._next_handle
            self._next_handle += 1
            self._handles[id(value)] = identifier
            self._objects[identifier] = value
        return wire.Handle(identifier, type(value).__name__, callable(value))

    def _foreign(self, reference: Any) -> Any:
        if isinstance(reference, wire.Own):
            return self._objects[reference.id]
        return self._callback(reference.id, reference.name)

    def _callback(self, identifier: int, name: str) -> Callable[..., Any]:
        if identifier not in self._callbacks:

            def function(*arguments: Any, **keywords: Any) -> Any:
                return self._call_grader(identifier, arguments, keywords)

            function.__name__ = function.__qualname__ = name
            self._callbacks[identifier] = function
            self._callback_ids[id(function)] = (identifier, name)
        return self._callbacks[identifier]

    def _call_grader(self, identifier: int, arguments: Any, keywords: Any) -> Any:
        encoder = Encoder(self._handle_for, limit=self._message_bytes)
        self._send(encoder.message("callback", identifier, arguments, keywords))
        kind, _, (value,) = self._receive().message()
        if kind == "value":
            return value
        name, text = value
        error = getattr(builtins, name, None)
        if isinstance(error, type) and issubclass(error, Exception):
            raise error(text)
        raise CallbackFailed(text)

    # arguments that the student's code may change

    def _track(self, identifier: int, content: Any) -> Any:
        known = self._tracked.get(identifier)
        if content is None:
            return known
        if known is not None and _restore(known, content):
            content = known
        else:
            self._tracked_ids.pop(id(known), None)
            self._tracked[identifier] = content
            self._tracked_ids[id(content)] = identifier
        self._snapshots[identifier] = _snapshot(content)
        return content

    def _forget(self) -> None:
        """Let go of arguments that nobody else holds: they cannot change any more.

        Else every call would look at the arguments of all calls before it. One that is passed again
        comes with its content again.
        """
        while idle := _unheld(self._tracked):
            for identifier in idle:
                del self._tracked_ids[id(self._tracked.pop(identifier))]
                del self._snapshots[identifier]

    def _changes(self) -> list[tuple[int, Any]]:
        """Shallow contents of every argument that is no longer what the grader knows."""
        changed = []
        for identifier, value in self._tracked.items():
            if not _unchanged(value, self._snapshots[identifier]):
                self._snapshots[identifier] = _snapshot(value)
                changed.append((identifier, _shallow(value)))
        return changed

    # bytes

    def _encoder(self) -> Encoder:
        return Encoder(self._handle_for, self._number_of, self._message_bytes)

    def _number_of(self, item: Any) -> int | None:
        return self._tracked_ids.get(id(item))

    def _send(self, body: bytes) -> None:
        """Have a message sent before the next wait, and soon."""
        if not self._unsent:
            self._held_since = time.monotonic()
        self._unsent += wire.framed(body)

    def send_all(self) -> None:
        """Send the answers that have waited for each other."""
        self._channel.sendall(self._unsent)
        self._unsent.clear()

    def _receive(self) -> Decoder:
        """The next message; answers wait for each other only while requests are there."""
        ready = self._has_frame()
        if self._unsent and not (ready and self._may_hold()):
            self.send_all()
        while not ready:
            part = self._channel.recv(CHUNK)
            if not part:
                raise Gone
            self._received += part
            ready = self._has_frame()
        end = wire.PREFIX.size + wire.PREFIX.unpack_from(self._received)[0]
        body = bytes(self._received[wire.PREFIX.size : end])
        del self._received[:end]
        return Decoder(body, self._foreign, self._track, _tensor)

    def _has_frame(self) -> bool:
        size, head = len(self._received), wire.PREFIX.size
        return size >= head and size >= head + wire.PREFIX.unpack_from(self._received)[0]

    def _may_hold(self) -> bool:
        late = time.monotonic() - self._held_since > HELD_SECONDS
        return not late and len(self._unsent) < HELD_BYTES


@contextmanager
def noting() -> Iterator[list[warnings.WarningMessage]]:
    """Note warnings, those of NumPy as at its start, whatever a cell has silenced for all time."""
    numpy_warns = np.errstate(divide="warn", over="warn", invalid="warn")
    with warnings.catch_warnings(record=True) as caught, numpy_warns:
        yield caught


@cache
def _compiled(expression: str) -> types.CodeType:
    return compile(expression, "<check>", "eval")


def _references(table: dict[int, Any]) -> list[tuple[int, int]]:
    return [(key, sys.getrefcount(value)) for key, value in table.items()]


_OWN_REFERENCES = _references({0: []})[0][1]
"""What the count of references is for an object that only the table holds."""


def _unheld(table: dict[int, Any]) -> list[int]:
    return [key for key, count in _references(table) if count <= _OWN_REFERENCES]


def _array(value: Any) -> Any:
    return np.array(np.asarray(value), subok=False)


def _as_tensor(value: Any) -> wire.Tensor | None:
    """The values of an eager tensor of TensorFlow, JAX or PyTorch; None for anything else."""
    kind = type(value)
    library = kind.__module__.partition(".")[0]
    tensors = {"tensorflow": "EagerTensor", "jaxlib": "ArrayImpl", "jax": "ArrayImpl"}
    if kind.__name__ != tensors.get(library, "Tensor" if library == "torch" else None):
        return None
    try:
        array = value.detach().cpu().numpy() if library == "torch" else np.asarray(value)
    except BaseException:
        return None
    return wire.Tensor(array) if array.dtype.name in wire.DTYPES else None


def _tensor(array: np.ndarray) -> Any:
    """A tensor of the backend that the submission uses, from the grader's values."""
    keras = sys.modules.get("keras")
    if keras is not None and keras.backend.backend() != "tensorflow":
        return keras.ops.convert_to_tensor(array)
    if "tensorflow" in sys.modules:
        return sys.modules["tensorflow"].constant(array)
    return array


def _shallow(value: Any) -> Any:
    if isinstance(value, np.ndarray):
        return np.array(value, subok=False)
    if isinstance(value, np.random.Generator):
        copy = np.random.Generator(type(value.bit_generator)())
        copy.bit_generator.state = value.bit_generator.state
        return copy
    return type(value)(value)


def _snapshot(value: Any) -> Any:
    if isinstance(value, np.ndarray):
        hasobject = value.dtype.hasobject
        content = list(map(id, value.flat)) if hasobject else value.tobytes()
        return (value.dtype, value.shape, content)
    if isinstance(value, np.random.Generator):
        return str(value.bit_generator.state)
    return list(value.items()) if isinstance(value, dict) else list(value)


def _unchanged(value: Any, snapshot: Any) -> bool:
    now = _snapshot(value)
    if isinstance(value, dict):
        return len(now) == len(snapshot) and all(
            key is old_key and item is old
            for (key, item), (old_key, old) in zip(now, snapshot, strict=True)
        )
    if isinstance(value, (list, set)):
        return len(now) == len(snapshot) and all(map(operator.is_, now, snapshot))
    return bool(now == snapshot)


def _restore(target: Any, content: Any) -> bool:
    """Give ``target`` the content of another object of its type; False where that cannot be."""
    if type(target) is not type(content):
        return False
    if isinstance(target, np.ndarray):
        if target.shape != content.shape or target.dtype != content.dtype:
            return False
        target[...] = content
    elif isinstance(target, np.random.Generator):
        target.bit_generator.state = content.bit_generator.state
    elif isinstance(target, list):
        target[:] = content
    else:
        target.clear()
        target.update(content)
    return True
