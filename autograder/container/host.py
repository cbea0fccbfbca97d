"""The end on this machine: start the container, feed it, check what it answers, keep the rows.

The container sees no folder of this machine. A row is taken only when it is a result in every field
and of a submission that was sent and has none yet; it is then saved as on any other way of
grading, each at once, so that an interrupted batch goes on where it stopped.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import signal
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from autograder import secret as course_secret
from autograder.batch import Progress
from autograder.container import message
from autograder.container.engine import Engine, Room, remove, run_command
from autograder.container.message import KINDS, MessageError, Order, encode, order_line
from autograder.container.row import checked
from autograder.errors import AutograderError, CourseError, SandboxError, UsageError
from autograder.intake import Found, unreadable
from autograder.model import Course
from autograder.plaintext import clean
from autograder.secret import VARIABLE
from autograder.store import Key, Rows, Store

COURSE_FOLDERS = ("assignments", "solutions", "tests/hidden")
COURSE_MAX = 128 * 2**20
LINES_SHOWN = 200
LAST_LINES = 20
ENDING_SECONDS = 60.0
ENGINE_FAILED, NOT_RUNNABLE, KILLED = 125, (126, 127), 137
KEPT = "what was graded is kept, and the same command goes on from there"


class Container:
    """One container, from its start to its end; use it in a ``with``.

    Args:
        command: as :func:`autograder.container.engine.run_command` gives it.
        say: takes each line that the container writes to its standard error, cleaned.
    """

    def __init__(
        self, engine: Engine, name: str, command: Sequence[str], say: Callable[[str], None]
    ) -> None:
        self._engine = engine
        self._name = name
        self._command = command
        self._say = say
        self._last: deque[str] = deque(maxlen=LAST_LINES)
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> Container:
        try:
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                # the engine's processes are for other users to list
                env={name: os.environ[name] for name in os.environ if name != VARIABLE},
                start_new_session=os.name == "posix",  # Ctrl-C is ours to answer
            )
        except OSError as error:
            raise SandboxError(f"{self._engine.program} cannot be run: {error}") from error
        self._start(self._listen)
        return self

    def __exit__(self, *details: object) -> None:
        """End the container, however the batch ended: nothing of it runs on."""
        if self._process.poll() is None:
            remove(self._engine, self._name)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(10)
            self._process.kill()
            # it may have been on its way when it was to be removed
            remove(self._engine, self._name)
        for thread in self._threads:
            thread.join(10)
        assert self._process.stdout is not None
        self._process.stdout.close()

    def feed(self, lines: Iterator[bytes]) -> None:
        """Write lines to the container as fast as it reads, beside what else goes on."""
        self._start(lambda: self._feed(lines))

    def answers(self) -> Iterator[dict[str, Any]]:
        """What it says, until it ends.

        Raises:
            MessageError: it is not of the form.
        """
        assert self._process.stdout is not None
        while (found := message.receive(self._process.stdout, message.LONGEST_ANSWER)) is not None:
            yield found

    def ended(self) -> tuple[int | None, str]:
        """Its exit status (None if it does not end), and its last line on standard error."""
        status = None
        with contextlib.suppress(subprocess.TimeoutExpired):
            status = self._process.wait(ENDING_SECONDS)
        for thread in self._threads:
            thread.join(0 if status is None else 10)
        return status, self._last[-1] if self._last else ""

    def _start(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, daemon=True)
        thread.start()
        self._threads.append(thread)

    def _feed(self, lines: Iterator[bytes]) -> None:
        assert self._process.stdin is not None
        # a container that has gone is seen where its answers end
        with contextlib.suppress(OSError), self._process.stdin as stream:
            for line in lines:
                stream.write(line)
                stream.flush()

    def _listen(self) -> None:
        assert self._process.stderr is not None
        shown = 0
        with self._process.stderr as stream:
            while line := stream.readline(4096):
                text = clean(line.decode(errors="replace"))
                if text:
                    self._last.append(text)
                    shown += 1
                    if shown <= LINES_SHOWN:
                        self._say(text)


def grade(
    engine: Engine,
    image: str,
    found: Found,
    out_dir: Path,
    order: Order,
    progress: Progress,
    say: Callable[[str], None],
    room: Room,
    flags: tuple[str, ...] = (),
) -> Rows:
    """Grade ``found`` in a container of ``image``; arguments as for ``batch.grade_batch``.

    Args:
        order: without ``count`` and ``earlier``, which are filled in here.

    Raises:
        UsageError: the image holds no grader.
        AutograderError: the container failed, or said what it must not; rows so far are kept.
    """
    name = f"autograder-{secrets.token_hex(6)}"
    command = run_command(engine, image, name, room, flags)
    names = [source.name for source in found.sources]
    fingerprint = course_secret.fingerprint(order.secret)
    with Store(out_dir) as store:
        wanted = set(names)
        earlier = tuple(key for key in store.graded(fingerprint) if key.submission in wanted)
        order = replace(order, count=len(names), earlier=earlier)
        intake = Intake(store, names, earlier, fingerprint, progress)
        progress.start(len(names))
        try:
            with _stopped_alike(), Container(engine, name, command, say) as container:
                container.feed(parcels(order, found))
                _converse(container, intake, image, room)
        finally:
            progress.stop()
        store.finish()
    return Rows(out_dir, intake.keys())


@contextlib.contextmanager
def _stopped_alike() -> Iterator[None]:
    """SIGTERM does what Ctrl-C does: a container outlives whoever started it."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def parcels(order: Order, found: Found) -> Iterator[bytes]:
    """The order, then one line per submission, each read when it is due."""
    yield order_line(order)
    for source in found.sources:
        try:
            part = {"data": message.packed(source.read())}
        except Exception as error:
            part = {"problem": unreadable(error)}
        yield encode({"name": source.name, **part})


def _converse(container: Container, intake: Intake, image: str, room: Room) -> None:
    """Take what the container says, to its end."""
    greeted = finished = False
    try:
        for answer in container.answers():
            if not greeted and set(answer) != {"hello"}:
                raise MessageError("it does not greet")
            greeted = True
            intake.take(answer)
            if "end" in answer:
                finished = True
                break
    except MessageError as error:
        if not greeted:
            raise _no_grader(image, str(error)) from error
        raise SandboxError(
            f"the container said what the grader does not say: {error}; this was not taken. "
            f"If it happens again, look at the submission under way. Up to there {KEPT}"
        ) from error
    status, last = container.ended()
    if status == ENGINE_FAILED and not greeted:
        raise SandboxError(f"the container could not be started: {last or 'no reason given'}")
    if not greeted:
        raise _no_grader(image, last)
    if not finished or intake.missing:
        reason = f"its memory of {room.memory_mb} MiB ran out, or it was stopped"
        reason = reason if status == KILLED else last or "it gave no reason"
        raise SandboxError(
            f"the container ended too early, with status {status} ({reason}); "
            f"{intake.missing} of {len(intake.names)} were not graded; {KEPT}"
        )


def _no_grader(image: str, said: str) -> UsageError:
    reason = f" ({clean(said, 200)})" if said else ""
    return UsageError(
        f"the image {image} holds no grader that this one can talk to{reason}; build one from this "
        "version: make image"
    )


class Intake:
    """Takes the container's answers, each held to what was asked.

    Attributes:
        names: the submissions, in the order sent.
    """

    def __init__(
        self,
        store: Store,
        names: Sequence[str],
        earlier: Sequence[Key],
        fingerprint: str,
        progress: Progress,
    ) -> None:
        self.names = names
        self._store = store
        self._earlier = {(key.submission, key.assignment) for key in earlier}
        self._fingerprint = fingerprint
        self._progress = progress
        self._assignments: dict[str, str] = {}
        self._open = set(names)

    @property
    def missing(self) -> int:
        """Submissions without an answer."""
        return len(self._open)

    def keys(self) -> list[tuple[str, str]]:
        """Each submission's row, in the order given."""
        return [(name, self._assignments[name]) for name in self.names]

    def take(self, answer: dict[str, Any]) -> None:
        """One answer.

        Raises:
            MessageError: it is none that may come.
            AutograderError: the batch failed in the container.
        """
        if set(answer) == {"row"}:
            result = checked(answer["row"])
            self._settle(result.submission, result.assignment)
            self._store.save(result, self._fingerprint)
            self._progress.advance(result)
        elif set(answer) == {"stands"}:
            self._stands(answer["stands"])
        elif set(answer) == {"failed", "text"}:
            kind, text = str(answer["failed"]), clean(str(answer["text"]), 2000)
            raise KINDS.get(kind, AutograderError)(f"in the container: {text}")
        elif set(answer) not in ({"hello"}, {"end"}):
            raise MessageError("a message of no known kind")

    def _stands(self, pair: object) -> None:
        match pair:
            case [str(name), str(assignment)]:
                pass
            case _:
                raise MessageError("an earlier result is not named as one")
        if (name, assignment) not in self._earlier:
            raise MessageError("an earlier result stands that there is not")
        self._settle(name, assignment)
        self._progress.advance(None)

    def _settle(self, name: str, assignment: str) -> None:
        if name not in self._open:
            raise MessageError("a result of a submission that was not sent, or a second one")
        self._open.discard(name)
        self._assignments[name] = assignment


def course_files(course: Course) -> dict[str, bytes]:
    """The files that a course is graded by, by path; links and what else is there stay out.

    Raises:
        CourseError: they are too large to be a course.
    """
    found: dict[str, bytes] = {}
    size = 0
    for folder in COURSE_FOLDERS:
        for path in sorted((course.root / folder).rglob("*")):
            if path.is_symlink() or not path.is_file() or "__pycache__" in path.parts:
                continue
            size += path.stat().st_size
            if size > COURSE_MAX:
                raise CourseError(f"{course.root}: the course has more than {COURSE_MAX >> 20} MiB")
            found[path.relative_to(course.root).as_posix()] = path.read_bytes()
    return found
