"""A submission made ready to be asked: its cells run in a worker, its checks on what they define.

A worker that was lost is started again without the cell that cost it, so that one mistake costs its
own question and not the rest.
"""

from __future__ import annotations

import re
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder import draw, expect
from autograder.checkfile import Check
from autograder.devices import CPU, Device
from autograder.errors import SandboxError
from autograder.model import Assignment, Outcome, Submission
from autograder.proxy import MODULES, Session, StudentError, Trace
from autograder.sandbox import Launcher, Worker, WorkerLost
from autograder.stopwatch import Patience

MAX_STOPPED_CELLS = 3
MAX_LOSSES_PER_QUESTION = 2
MESSAGE_LENGTH = 500
WRONG_FORM = "the result has not the form that the question asks for"
STOPPED = "was stopped, because it"
NOT_REACHED = "not run: too many cells had to be stopped"
OUT_OF_TIME = "not run: the time for the whole submission was over"


@dataclass(frozen=True)
class Verdict:
    """How a check ended, before points.

    Attributes:
        summary: releasable.
        detail: may quote inputs and values.
        unexpected: an exception that no comparison raised; whose fault it is remains to be seen.
    """

    outcome: Outcome
    summary: str = ""
    detail: str = ""
    unexpected: bool = False


PASSED = Verdict(Outcome.PASSED)


@contextmanager
def _quietly() -> Iterator[None]:
    """Keep the submission's warnings, whose text is its own, off the grader's terminal."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _text_of(error: BaseException) -> str:
    """The text of a check's exception; it may hold an object of the worker's, which is asked."""
    try:
        return str(error)
    except (Exception, WorkerLost):
        return ""


def outcome_of(lost: WorkerLost) -> Outcome:
    """Whether a limit of ours ended a worker, or its own doing."""
    return Outcome.TIMED_OUT if lost.timed_out else Outcome.DIED


@dataclass
class Stage:
    """A submission in a worker, started again as often as its mistakes need.

    Attributes:
        key: keys the hidden inputs.
        slot: which of this process's worker users it runs as.
        device: what its workers compute on.
        patience: how its limits of time are kept.
        losses: workers lost in the current question.
        spared: seconds that checks did not take because what they needed had been made before.
    """

    submission: Submission
    assignment: Assignment
    launcher: Launcher
    key: bytes
    slot: int = 0
    device: Device = CPU
    patience: Patience = field(default_factory=Patience)
    losses: int = 0
    spared: float = 0.0
    _lost: Outcome = Outcome.TIMED_OUT
    _session: Session | None = None
    _stopped: dict[int, WorkerLost] = field(default_factory=dict)
    _left_out: frozenset[int] | None = None
    _looks_ahead: bool = True
    _errors: dict[int, tuple[str, str]] = field(default_factory=dict)
    _replaced: set[str] = field(default_factory=set)
    _started: float = field(default_factory=time.monotonic)
    _workers: list[Worker] = field(default_factory=list)
    _kept: dict[tuple[bytes, str], tuple[Any, float]] = field(default_factory=dict)
    _cpu_before: float = 0.0

    def __enter__(self) -> Stage:
        return self

    def __exit__(self, *details: object) -> None:
        self.close()

    @property
    def level(self) -> str:
        """The lock-down level of the workers."""
        return self.launcher.level

    def close(self) -> None:
        """End the worker."""
        if self._session is not None:
            self._session.worker.end()
            self._session = None

    def run(self, check: Check) -> Verdict:
        """Run one check on the submission."""
        if self.losses >= MAX_LOSSES_PER_QUESTION:
            return Verdict(self._lost, f"not run: {self.losses} calls before it never came back")
        if self._out_of_time():
            return Verdict(Outcome.SKIPPED, OUT_OF_TIME)
        session = self.ready()
        if session is None:
            return Verdict(Outcome.SKIPPED, NOT_REACHED)
        try:
            with (
                _quietly(),
                draw.keyed(self.key),
                expect.evaluating(session.student_side),
                expect.starting(session.start),
                expect.keeping(self._once),
            ):
                check.function(**self._begin(session, check))
        except expect.Failure as failure:
            return self._failed(failure)
        except WorkerLost as lost:
            self.losses += 1
            self._lost = outcome_of(lost)
            return Verdict(self._lost, f"{self._names(check)} {lost.reason}")
        except AssertionError as error:
            return Verdict(Outcome.FAILED, WRONG_FORM, f"{WRONG_FORM}: {_text_of(error)}")
        except SandboxError:
            raise
        except (Exception, SystemExit) as error:
            where = error.where if isinstance(error, StudentError) else ""
            kind = type(error).__name__
            summary = f"{WRONG_FORM} ({kind}{where})"
            detail = f"{summary}: {_text_of(error)}"
            return Verdict(Outcome.FAILED, summary, detail, unexpected=True)
        finally:
            # calls that the check has not waited for are its own, and no loss of the next one
            with suppress(WorkerLost):
                session.settle()
            session.undo()
        return PASSED

    def _once(self, label: str, make: Callable[[], Any]) -> Any:
        """What a check has made for itself and for other checks of the same submission."""
        kept = self._kept.get((self.key, label))
        if kept is None:
            started = time.monotonic()
            kept = make(), time.monotonic() - started
            self._kept[self.key, label] = kept
        else:
            self.spared += kept[1]
        return kept[0]

    def forget(self) -> None:
        """Have what checks share made anew."""
        self._kept.clear()

    @contextmanager
    def tracing(self) -> Iterator[Trace]:
        """Note what the checks inside the block send."""
        session, trace = self.ready(), Trace()
        if session is None:
            yield trace
            return
        session.trace = trace
        try:
            yield trace
        finally:
            session.trace = None

    def _begin(self, session: Session, check: Check) -> dict[str, Any]:
        arguments: dict[str, Any] = {}
        found = session.begin_check(check.parameters)
        for name, (defined, value, replaced) in zip(check.parameters, found, strict=True):
            arguments[name] = value if defined else None
            if replaced:
                self._replaced.add(name)
        return arguments

    def _failed(self, failure: expect.Failure) -> Verdict:
        outcome = {
            "missing": Outcome.MISSING,
            "raised": Outcome.RAISED,
        }.get(failure.kind, Outcome.FAILED)
        note = self._why_missing(failure.summary) if outcome is Outcome.MISSING else None
        if note is None:
            return Verdict(outcome, failure.summary, failure.full())
        text = f"{failure.summary}: {note[1]}"
        return Verdict(note[0], text, text)

    def _why_missing(self, summary: str) -> tuple[Outcome, str] | None:
        """Outcome and reason, where the cell that should define a missing name was cut short."""
        name = summary.split()[0]
        # no part of it can match a line's end, so that a cell of empty lines costs linear time
        defines = re.compile(
            rf"^[ \t]*(def[ \t]+{re.escape(name)}\b|{re.escape(name)}[ \t]*=)", re.MULTILINE
        )
        for index, cell in reversed([*enumerate(self.submission.cells, 1)]):
            if not defines.search(cell.source):
                continue
            if index in self._stopped:
                lost = self._stopped[index]
                return outcome_of(lost), f"{cell.label} {STOPPED} {lost.reason}"
            if index in self._errors:
                return Outcome.MISSING, f"{cell.label} stopped with {self._errors[index][0]}"
        return None

    def _names(self, check: Check) -> str:
        return ", ".join(name for name in check.parameters if name not in MODULES) or "the code"

    def ready(self) -> Session | None:
        """A session whose cells have run; None when too many had to be stopped."""
        if self._session is not None and self._session.worker.alive:
            return self._session
        while len(self._stopped) <= MAX_STOPPED_CELLS and not self._out_of_time():
            session = self._start()
            if self._run_cells(session):
                self._session = session
                return session
        return None

    def go_on(self, submission: Submission, key: bytes) -> None:
        """Take another submission; its cells run in the worker that is there, if one is."""
        self.submission, self.key = submission, key
        self.losses = 0
        self.forget()
        for known in (self._stopped, self._errors, self._replaced):
            known.clear()
        self._left_out, self._looks_ahead = None, True
        session, self._session = self._session, None
        if session is None or not session.worker.alive:
            return
        # its limit of computing time is for one submission
        if session.worker.cpu_so_far() > self.assignment.limits.submission_seconds / 2:
            session.worker.end()
            return
        self.restart_clock()
        session.cells = submission.cells
        if self._run_cells(session):
            self._session = session

    def _run_cells(self, session: Session) -> bool:
        """Run all cells but those that had to be stopped; False if one has to be stopped now."""
        index = 0
        try:
            left_out = self._illustrations(session)
            for index in range(1, len(self.submission.cells) + 1):
                if index not in self._stopped and index not in left_out:
                    self._run_cell(session, index)
        except WorkerLost as lost:
            if index:
                self._stopped[index] = lost.with_traceback(None)
            return False
        return self._look_ahead(session)

    def _look_ahead(self, session: Session) -> bool:
        """Look up what checks will ask for; False if that cost the worker, and is no check's fault.

        From then on each check looks up its own names, and pays for them.
        """
        if self._looks_ahead:
            try:
                session.look_ahead(self.assignment.graded_names)
            except WorkerLost:
                self._looks_ahead = False
        return session.worker.alive

    def _illustrations(self, session: Session) -> frozenset[int]:
        """Cells that the student has left as they were, and whose plots nobody will look at.

        Where another cell needs a name that one of them binds, that one is run too.
        """
        if self._left_out is None:
            self._left_out = frozenset()  # were the worker lost over it, all would be run
            names = {each.source: each.names for each in self.assignment.illustrations}
            sources = tuple(cell.source for cell in self.submission.cells)
            shown = {
                index: names[text]
                for index, text in enumerate(map(str.strip, sources))
                if text in names
            }
            if shown:
                needed = session.needed(sources, shown)
                self._left_out = frozenset(index + 1 for index in shown.keys() - needed)
        return self._left_out

    def _run_cell(self, session: Session, index: int) -> None:
        error = session.run_cell(index)
        if error is None:
            self._errors.pop(index, None)
        else:
            self._errors[index] = error

    def _start(self) -> Session:
        names = (*self.assignment.graded_names, *self.assignment.provides)
        worker = self.launcher.start(
            self.assignment.limits, names, slot=self.slot, device=self.device
        )
        self._workers.append(worker)
        return Session(worker, self.submission.cells, self.assignment.limits, self.patience)

    def restart_clock(self) -> None:
        """Give the submission its whole time again."""
        self._started = time.monotonic()
        self._cpu_before = self._cpu()

    def _out_of_time(self) -> bool:
        allowed = self.assignment.limits.submission_seconds
        elapsed = time.monotonic() - self._started
        if elapsed <= allowed:
            return False
        spent = self._cpu() - self._cpu_before
        over = self.patience.spent(spent, allowed, "the submission")
        return over or self.patience.late(elapsed, allowed)

    def _cpu(self) -> float:
        return sum(worker.cpu_so_far() for worker in self._workers)

    def notes(self) -> list[str]:
        """What a person may want to know about how the submission ran."""
        cells = self.submission.cells
        notes = [
            f"{cells[index - 1].label} {STOPPED} {lost.reason}"
            for index, lost in sorted(self._stopped.items())
        ]
        notes += [
            f"{cells[index - 1].label} stopped with {kind}: {text}"
            for index, (kind, text) in sorted(self._errors.items())
        ]
        notes += [
            f"{name} is no function at the end: its last function was graded"
            for name in sorted(self._replaced)
        ]
        return [self.tidy(note) for note in notes]

    def tidy(self, text: str) -> str:
        """A message without what varies from run to run: addresses, and the box's own path."""
        if not text:
            return text
        text = re.sub(r"\b0x[0-9a-fA-F]{6,}", "0x…", text)
        text = text.replace(str(self.launcher.folder), "").replace(str(Path.home()), "~")
        text = re.sub(r"/box-\w+", "", text)
        return str(expect.clip(text, MESSAGE_LENGTH))
