"""The student's functions, layers and models as a check sees them.

A check cannot tell a proxy from the real object: plain data comes back as plain data, arguments
that the student's code changed are changed, warnings are raised again, a function that the check
passes in is called here, and anything else is a :class:`Remote` whose attributes and calls cross
the wire.
"""

from __future__ import annotations

import builtins
import time
import warnings
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import numpy as np

from autograder.model import Cell, Limits
from autograder.sandbox import Worker, WorkerLost
from autograder.stopwatch import WALL_FACTOR, Patience, Stopwatch
from autograder.worker import wire
from autograder.worker.decoder import Decoder, measure
from autograder.worker.encoder import Encoder

ON_THE_WAY_BYTES = 1 << 14
"""Requests that are made before the answer to the first is read: no socket is full with them."""
CALLBACK_BYTES = 1 << 17
"""Arguments of a function of the grader's: a product of two of them may take the square."""
TRACED = ("calls", "call", "call_named", "setitem", "setattr", "student_side")
"""Requests that hand something over, after what it is for."""
MODULES = ("plt", "tf", "keras")
"""Parameters of a check that mean the student process's own modules."""


class StudentError:
    """Mixed into every exception that came out of student code.

    Attributes:
        where: place in the student's own cell, such as `` (cell 3, line 2)``; empty if elsewhere.
    """

    where = ""


@dataclass(eq=False)
class Usage:
    """What one check has asked of the worker, kept so that an endless generator ends.

    Attributes:
        seconds: on the clock, of the requests.
        cpu_before: the worker's computing time when the check began.
    """

    calls: int = 0
    bytes: int = 0
    seconds: float = 0.0
    cpu_before: float = 0.0


@dataclass
class Sent:
    """A request that is on its way.

    Attributes:
        number: of the request.
        answer: kind, value and warnings, once they are here.
        body: the bytes of the answer.
        error: what came in the answer's place, because an argument cannot be what it was left as.
    """

    number: int
    answer: tuple[str, Any, Any] | None = None
    body: bytes = b""
    error: Exception | None = None


@dataclass
class Trace:
    """What one check sends, for ``autograder lint``.

    Attributes:
        numbers: the encoded arguments of every call that holds a number.
        functions: module and name of every function that the check hands out.
    """

    numbers: list[bytes] = field(default_factory=list)
    functions: list[tuple[str, str]] = field(default_factory=list)

    def call(self, arguments: tuple[Any, ...]) -> None:
        """Note the arguments of one call."""
        found = []

        def foreign(value: Any) -> Any:
            found.append(value)
            return None

        body = Encoder(foreign).encode(arguments)
        if _holds_number(arguments):
            self.numbers.append(body)
        self.functions += [
            (getattr(value, "__module__", ""), getattr(value, "__name__", ""))
            for value in found
            if callable(value) and not isinstance(value, Remote)
        ]


class Session:
    """The grader's end of the conversation with one worker.

    Args:
        cells: the submission's cells, to name lines in them.
        limits: per call and per check.
        patience: how those of time are kept; to the second by default.
    """

    def __init__(
        self,
        worker: Worker,
        cells: tuple[Cell, ...],
        limits: Limits,
        patience: Patience | None = None,
    ) -> None:
        self.worker = worker
        self.usage = Usage()
        self.trace: Trace | None = None
        self.cells = cells
        self._limits = limits
        self._patience = patience or Patience()
        self._number = 0
        self._on_the_way: deque[Sent] = deque()
        self._ahead = 0
        self._remotes: dict[int, Remote] = {}
        self._callbacks: dict[int, Callable[..., Any]] = {}
        self._callback_ids: dict[int, int] = {}
        self._tracked: dict[int, Any] = {}
        self._tracked_ids: dict[int, int] = {}
        self._before: dict[int, Any] = {}
        self._looked_up: dict[str, bytes] = {}

    # requests

    def run_cell(self, index: int) -> tuple[str, str] | None:
        """Run one cell; returns what stopped it as ``(type and place, message)``, or None."""
        self.settle()
        self._looked_up.clear()
        cell = self.cells[index - 1]
        value = self._done(cell.label, "cell", index, cell.source)
        if value is None:
            return None
        error = self._error(value)
        return type(error).__name__ + error.where, str(error)  # type: ignore[attr-defined]

    def needed(
        self, sources: tuple[str, ...], illustrations: dict[int, tuple[str, ...]]
    ) -> set[int]:
        """Which illustrations some other cell needs, before any cell has run.

        Args:
            sources: every cell.
            illustrations: by index into ``sources``, the names that it binds.
        """
        found = self._done("all cells", "needed", sources, tuple(illustrations.items()))
        if type(found) is not list:
            raise self._protocol()
        return {index for index in found if type(index) is int and index in illustrations}

    def _done(self, what: str, kind: str, *values: Any) -> Any:
        sent = self._send(kind, values)
        answered, value, _ = self._answer(
            Stopwatch(self._limits.cell_seconds, what, self._patience), sent
        )
        if answered != "done":
            raise self._protocol()
        return value

    def begin_check(self, names: tuple[str, ...] = ()) -> list[tuple[bool, Any, bool]]:
        """Forget the objects of the check before, start a new budget, and look names up.

        Names are looked up once after the cells have run: what a function does to a variable when a
        check calls it is no answer of the notebook.

        Returns:
            For each name: whether the submission defines it, its object, and whether something
            that is no function replaced it later. ``plt``, ``tf`` and ``keras`` are the student
            process's own modules.
        """
        self.settle()
        for table in (self._remotes, self._callbacks, self._callback_ids):
            table.clear()
        self.undo()
        self._tracked.clear()
        self._tracked_ids.clear()
        self.usage = Usage(cpu_before=self.worker.cpu_seen)
        self._send("begin", ())
        asked = {name: self._look_up(name) for name in names if name not in self._looked_up}
        for name, sent in asked.items():
            self._finish(sent, "look_up")
            self._looked_up[name] = sent.body
        return [self._found(name) for name in names]

    def look_ahead(self, names: tuple[str, ...]) -> None:
        """Look names up before the first check, in one go.

        One that cannot be sent is left for the check that asks for it.
        """
        self.usage = Usage(cpu_before=self.worker.cpu_seen)
        asked = {name: self._look_up(name) for name in names}
        self.settle()
        for name, sent in asked.items():
            if sent.answer is not None and sent.answer[0] == "value":
                self._looked_up[name] = sent.body

    def _look_up(self, name: str) -> Sent:
        return self._begin("look_up", (name,))

    def _found(self, name: str) -> tuple[bool, Any, bool]:
        """What was looked up; read anew, so that no check gets what another one has changed."""
        decoder = Decoder(self._looked_up[name], self._foreign, self._known)
        _, _, (entry, *_) = decoder.message()
        parts = [type(part) for part in entry] if type(entry) is tuple else []
        if len(parts) != 3 or parts[::2] != [bool, bool]:
            raise self._protocol()
        defined, value, replaced = entry
        if isinstance(value, Remote):
            value._name = name
        return defined, value, replaced

    def student_side(self, expression: str, *arguments: Any) -> Any:
        """Evaluate an expression of the check's in the student's process, and call it there."""
        return self.request("student_side", expression, *arguments)

    def request(self, kind: str, *values: Any) -> Any:
        """One round trip; raises what the student's code raised, and warns as it warned."""
        value, noted = self._round_trip(kind, values)
        for category, text in noted:
            warnings.warn(text, getattr(builtins, category), stacklevel=3)
        return value

    def _round_trip(self, kind: str, values: tuple[Any, ...]) -> tuple[Any, list[tuple[str, str]]]:
        self.settle()
        return self._finish(self._begin(kind, values), kind)

    def start(
        self, function: Any, inputs: list[tuple[tuple[Any, ...], dict[str, Any]]]
    ) -> list[Callable[[], tuple[Any, list[tuple[str, str]]]]] | None:
        """Make calls; gives for each what waits for it and returns its value and warnings.

        Two processes that hand each other one call at a time spend more on that than on the calls.
        Once the submission holds a function of the check's, it may need an answer before it reads
        on: then what does not fit into one message waits for its turn. None for a function that is
        none of the submission's.

        Args:
            inputs: arguments and keywords of each call.
        """
        if not isinstance(function, RemoteCallable) or function._session is not self:
            return None
        waiting = deque(inputs)
        begun: list[Sent] = []

        def finish(index: int) -> tuple[Any, list[tuple[str, str]]]:
            while index >= len(begun):
                self.settle()
                begun.extend(self._begin_together(function, waiting))
            done: tuple[Any, list[tuple[str, str]]] = self._finish(begun[index], "call")
            return done

        if self._callbacks:
            self.settle()
        while waiting and not (begun and self._callbacks):
            begun += self._begin_together(function, waiting)
        return [partial(finish, index) for index in range(len(inputs))]

    def _begin_together(
        self, function: RemoteCallable, waiting: deque[tuple[tuple[Any, ...], dict[str, Any]]]
    ) -> list[Sent]:
        """One message for as many of the calls as fit into it, which are taken."""
        if waiting[0][1]:
            return [self._begin(*function._asked(*waiting.popleft()))]
        encoder, size = self._encoder(), 0
        encoder.begin("calls", self._number + 1)
        encoder.add(function._own)
        sent: list[Sent] = []
        while waiting and not waiting[0][1] and size < ON_THE_WAY_BYTES:
            arguments, _ = waiting.popleft()
            self._spend_one("calls", (function._own, *arguments))
            size = encoder.add(arguments)
            sent.append(Sent(self._number + 1 + len(sent)))
        self._number += len(sent)
        self._put(encoder.body())
        self._on_the_way += sent
        return sent

    def _begin(self, kind: str, values: tuple[Any, ...]) -> Sent:
        self._spend_one(kind, values)
        sent = self._send(kind, values)
        self._on_the_way.append(sent)
        return sent

    def _spend_one(self, kind: str, values: tuple[Any, ...]) -> None:
        self._spend()
        if self.trace is not None and kind in TRACED:
            self.trace.call(values[1:])

    def _finish(self, sent: Sent, asked: str) -> tuple[Any, list[tuple[str, str]]]:
        while sent.answer is None:
            if sent.error is not None:
                raise sent.error
            self._receive()
        kind, value, noted = sent.answer
        if kind == "raised":
            error = self._error(value)
            if isinstance(error, StopIteration) and asked != "next":
                # it would end a loop of the check's in silence; a generator does the same to it
                error = self._error(("RuntimeError", *value[1:]))
            raise error
        return value, list(_warnings_in(noted)) if noted else []

    def settle(self) -> None:
        """Receive what is on its way, so that the next answer is the next request's."""
        while self._on_the_way:
            self._receive()

    def _receive(self) -> None:
        started = time.monotonic()
        sent = self._on_the_way.popleft()
        try:
            clock = Stopwatch(self._limits.call_seconds, "a call", self._patience)
            sent.answer = self._answer(clock, sent)
        except Exception as error:
            sent.error = error
        finally:
            self.usage.seconds += time.monotonic() - started

    def _spend(self) -> None:
        self.usage.calls += 1
        if self.usage.calls > self._limits.calls:
            raise self._spent(f"needed more than {self._limits.calls} calls in one check")
        allowed = self._limits.check_seconds
        if self.usage.seconds <= allowed:
            return
        spent = self.worker.cpu_so_far() - self.usage.cpu_before
        if self._patience.spent(spent, allowed, self.usage):
            raise self._spent(f"used more than {allowed:g} s of computing time in one check")
        if self._patience.late(self.usage.seconds, allowed):
            raise self._spent(f"took more than {allowed * WALL_FACTOR:g} s in one check")

    def _send(self, kind: str, values: tuple[Any, ...]) -> Sent:
        self._number += 1
        self._put(self._encoder().message(kind, self._number, *values))
        return Sent(self._number)

    def _encoder(self) -> Encoder:
        limit = self._limits.message_mb << 20
        return Encoder(self._reference, self._track, limit, contents=True)

    def _put(self, body: bytes) -> None:
        if self._on_the_way and self._ahead + len(body) > ON_THE_WAY_BYTES:
            self.settle()
        self._ahead = len(body) + (self._ahead if self._on_the_way else 0)
        self.worker.send(body)

    def _answer(self, clock: Stopwatch, sent: Sent) -> tuple[str, Any, Any]:
        while True:
            body = sent.body = self.worker.receive(clock)
            self.usage.bytes += len(body)
            if self.usage.bytes > self._limits.message_mb << 22:
                raise self._spent("sent too much data in one check")
            decoder = Decoder(body, self._foreign, self._known)
            try:
                kind, number, values = decoder.message()
            except wire.WireError as error:
                raise self._protocol() from error
            if kind == "callback" and len(values) == 2:
                self._spend()
                if decoder.tracks:  # copies are sent: the function must not get at our own objects
                    raise self._protocol()
                if len(body) > CALLBACK_BYTES:
                    raise self._spent("passed too much to a function of the check")
                self._measure(decoder, *values)
                self._call_back(number, *values)
            elif number != sent.number:
                raise self._protocol()
            elif kind == "done" and len(values) == 1:
                return kind, values[0], []
            elif kind in ("value", "raised") and len(values) in (1, 3):
                value, changes, noted = values if len(values) == 3 else (*values, [], [])
                self._apply(changes)
                # what was passed before may hold what is changed now
                held = self._tracked.values() if decoder.tracks and changes else ()
                self._measure(decoder, value, *held)
                return kind, value, noted
            else:
                raise self._protocol()

    def _measure(self, decoder: Decoder, *values: Any) -> None:
        """Refuse what is small on the wire and endless to walk through."""
        if not decoder.shares:
            return
        known: dict[int, tuple[int, int]] = {}
        try:
            size = max(measure(value, known)[0] for value in values)
        except (wire.WireError, RecursionError) as error:
            raise self._protocol() from error
        if size * decoder.longest > wire.MAX_PADDED:
            raise self._protocol()

    def _spent(self, reason: str) -> WorkerLost:
        self.worker.end()
        return WorkerLost(reason, timed_out=True)

    def _protocol(self) -> WorkerLost:
        self.worker.end()
        return WorkerLost("its process sent something that is not an answer", timed_out=False)

    # functions of the grader's, called by the student's code

    def _call_back(self, identifier: int, arguments: Any, keywords: Any) -> None:
        function = self._callbacks.get(identifier)
        if function is None or type(arguments) is not tuple or type(keywords) is not dict:
            raise self._protocol()
        try:
            reply = self._reply("value", function(*arguments, **keywords))
        except Exception as error:
            base = next(cls for cls in type(error).__mro__ if cls.__module__ == "builtins")
            reply = self._reply("raised", (base.__name__, str(error)[:500]))
        self.worker.send(reply)

    # bytes

    def _reply(self, kind: str, value: Any) -> bytes:
        """A message for the submission, by value: it gets no object that the check still uses."""
        limit = self._limits.message_mb << 20
        return Encoder(self._reference, limit=limit).message(kind, 0, value)

    def _track(self, item: Any) -> int:
        identifier = self._tracked_ids.get(id(item))
        if identifier is None:
            identifier = len(self._tracked) + 1
            self._tracked_ids[id(item)] = identifier
            self._tracked[identifier] = item  # kept, so that its id stays its own
        return identifier

    def _known(self, identifier: int, content: Any) -> Any:
        if content is not None or identifier not in self._tracked:
            raise wire.WireError("an argument that was never sent")
        return self._tracked[identifier]

    def _reference(self, value: Any) -> Any:
        if isinstance(value, Remote):
            if value._session is not self:
                raise TypeError("an object of another worker cannot be sent")
            return value._own
        if callable(value):
            identifier = self._callback_ids.setdefault(id(value), len(self._callbacks) + 1)
            self._callbacks[identifier] = value
            return wire.Callback(identifier, getattr(value, "__name__", "function"))
        if isinstance(value, frozenset):
            return set(value)
        raise TypeError(f"a check cannot send {type(value).__name__}")

    def _foreign(self, reference: Any) -> Any:
        if isinstance(reference, wire.Callback):
            if reference.id not in self._callbacks:
                raise wire.WireError("a function that was never sent")
            return self._callbacks[reference.id]
        if isinstance(reference, wire.Own):
            raise wire.WireError("an object of the worker's, as only we speak of it")
        remote = self._remotes.get(reference.id)
        if remote is None:
            if len(self._remotes) >= self._limits.calls:
                raise self._spent(f"gave more than {self._limits.calls} objects in one check")
            kind = RemoteCallable if reference.callable else Remote
            remote = self._remotes[reference.id] = kind(self, reference)
        return remote

    # what a call leaves behind

    def _apply(self, changes: Any) -> None:
        if type(changes) is not list:
            raise self._protocol()
        for change in changes:
            if type(change) is not tuple or len(change) != 2 or type(change[0]) is not int:
                raise self._protocol()
            if change[0] not in self._tracked:
                raise self._protocol()
            target = self._tracked[change[0]]
            if change[0] not in self._before:
                self._before[change[0]] = _shallow(target)
            if not _restore(target, change[1]):
                raise self._protocol()

    def undo(self) -> None:
        """Give what the check passed the content that it had before the student's code changed it.

        A check may pass what outlives it: a constant of its file, data of the reference. The next
        submission must find that as it was.
        """
        for identifier, content in self._before.items():
            _restore(self._tracked[identifier], content)
        self._before.clear()

    def _error(self, described: Any) -> BaseException:
        """The exception for ``(base type, message, cell, line)``."""
        if type(described) is not tuple or len(described) != 4:
            raise self._protocol()
        name, text, cell, line = described
        if type(name) is not str or type(text) is not str:
            raise self._protocol()
        error = _exception_type(name)(text[:2000])
        error.where = self._place(cell, line)  # type: ignore[attr-defined]
        return error

    def _place(self, cell: Any, line: Any) -> str:
        if type(cell) is not int or type(line) is not int or not 1 <= cell <= len(self.cells):
            return ""
        if not 1 <= line <= self.cells[cell - 1].source.count("\n") + 1:
            return f" ({self.cells[cell - 1].label})"
        return f" ({self.cells[cell - 1].label}, line {line})"


class Remote:
    """An object that stays in the worker; every use of it is a round trip."""

    def __init__(self, session: Session, handle: wire.Handle) -> None:
        own = wire.Own(handle.id)
        self.__dict__.update(_session=session, _handle=handle, _own=own, _name="")

    @property
    def remote_type(self) -> str:
        """The name that the worker gives for its type; never more than a claim."""
        handle: wire.Handle = self._handle
        return handle.type_name

    @property
    def __name__(self) -> str:
        return str(self._name) or "a function"

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return self._session.request("getattr", self._own, name)

    def __setattr__(self, name: str, value: Any) -> None:
        if name.startswith("_"):
            self.__dict__[name] = value
        else:
            self._session.request("setattr", self._own, name, value)

    def __getitem__(self, key: Any) -> Any:
        return self._session.request("getitem", self._own, key)

    def __setitem__(self, key: Any, value: Any) -> None:
        self._session.request("setitem", self._own, key, value)

    def __contains__(self, item: Any) -> bool:
        return self._session.request("contains", self._own, item) is True

    def __len__(self) -> int:
        return self._whole("len")

    def __iter__(self) -> Iterator[Any]:
        iterator = self._session.request("iter", self._own)
        return iterator if isinstance(iterator, Remote) else iter(iterator)

    def __next__(self) -> Any:
        return self._session.request("next", self._own)

    def __array__(self, dtype: Any = None, copy: Any = None) -> np.ndarray:
        return np.array(self._session.request("array", self._own), dtype=dtype)

    def __float__(self) -> float:
        value = self._session.request("float", self._own)
        if not isinstance(value, float):
            raise TypeError("not a number")
        return value

    def __int__(self) -> int:
        return self._whole("int")

    def __bool__(self) -> bool:
        return self._session.request("bool", self._own) is True

    def __str__(self) -> str:
        value = self._session.request("str", self._own)
        return value if type(value) is str else ""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._handle.id}>"

    def _whole(self, kind: str) -> int:
        value = self._session.request(kind, self._own)
        if type(value) is not int or value.bit_length() > 62:
            raise TypeError("not a whole number")
        return value


class RemoteCallable(Remote):
    """A :class:`Remote` that can be called."""

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        asked, values = self._asked(arguments, keywords)
        return self._session.request(asked, *values)

    def _asked(
        self, arguments: tuple[Any, ...], keywords: dict[str, Any]
    ) -> tuple[str, tuple[Any, ...]]:
        """The request for a call."""
        if keywords:
            return "call_named", (self._own, arguments, keywords)
        return "call", (self._own, *arguments)


def _holds_number(value: Any) -> bool:
    if isinstance(value, dict):
        return any(map(_holds_number, value.values()))
    if isinstance(value, (list, tuple)):
        return any(map(_holds_number, value))
    numeric = isinstance(value, (int, float, complex, np.ndarray, np.generic, wire.Tensor))
    return numeric and not isinstance(value, bool)


_SIMPLE_ERRORS = {
    name: error
    for name, error in vars(builtins).items()
    if isinstance(error, type)
    and issubclass(error, (Exception, SystemExit))
    and not issubclass(error, (UnicodeError, BaseExceptionGroup))
}
_TYPES: dict[str, type[BaseException]] = {}


def _exception_type(name: str) -> type[BaseException]:
    """A class that is both the built-in exception and a :class:`StudentError`."""
    base = _SIMPLE_ERRORS.get(name, ValueError if name.startswith("Unicode") else Exception)
    if base.__name__ not in _TYPES:
        _TYPES[base.__name__] = type(
            base.__name__, (base, StudentError), {"__module__": "builtins"}
        )
    return _TYPES[base.__name__]


def _warnings_in(noted: Any) -> Iterator[tuple[str, str]]:
    """Category and text of each warning that a worker reports, the category a built-in one."""
    if type(noted) is not list:
        return
    for entry in noted[:50]:
        if type(entry) is tuple and len(entry) == 2 and all(type(part) is str for part in entry):
            category = getattr(builtins, entry[0], None)
            known = isinstance(category, type) and issubclass(category, Warning)
            yield entry[0] if known else "UserWarning", entry[1][:500]


def _shallow(value: Any) -> Any:
    """A copy that shares what it holds."""
    if isinstance(value, np.random.Generator):
        fresh = np.random.Generator(type(value.bit_generator)())
        fresh.bit_generator.state = value.bit_generator.state
        return fresh
    return value.copy()


def _restore(target: Any, content: Any) -> bool:
    """Give an argument of the check's the content that the student's code left in it.

    Raises:
        ValueError: an array cannot take it: read-only, or of another size. Its memory is never
            given up for a larger one, because other arrays of the check's may be views of it.
    """
    if isinstance(target, np.ndarray) and isinstance(content, np.ndarray):
        if content.dtype != target.dtype:
            return False
        if content.size != target.size:
            raise _exception_type("ValueError")("an argument was given another size")
        if content.shape != target.shape:
            target.resize(content.shape, refcheck=False)
        target[...] = content
        return True
    if isinstance(target, np.random.Generator) and isinstance(content, np.random.Generator):
        if type(target.bit_generator) is not type(content.bit_generator):
            return False
        target.bit_generator.state = content.bit_generator.state
        return True
    if isinstance(target, list) and type(content) is list:
        target[:] = content
        return True
    if isinstance(target, (dict, set)) and type(content) is (
        dict if isinstance(target, dict) else set
    ):
        target.clear()
        target.update(content)
        return True
    return False
