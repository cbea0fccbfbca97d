"""Grade jobs in parallel: one warm parent per set of preloads, and lanes that share it.

A lane is a process of the grader's own: it runs the checks, and asks the warm parent for a worker
per submission. Lanes are processes rather than threads because checks record warnings, which is
global to a process, and so that a crash costs one lane and not the batch.
"""

from __future__ import annotations

import contextlib
import importlib
import logging
import multiprocessing
import os
import signal
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from autograder import devices, fallback
from autograder.batch import Job, failed
from autograder.devices import CPU, Card, Device
from autograder.errors import DeviceError, SandboxError
from autograder.model import Assignment, Course, SubmissionResult
from autograder.sandbox import Launcher, WarmParent
from autograder.scoring import unscored, with_weaknesses
from autograder.stopwatch import SLACK, WALL_FACTOR
from autograder.worker import lockdown

if TYPE_CHECKING:
    from autograder.judge import Judge

MAX_ATTEMPTS = 2
PATIENCE = 3 * WALL_FACTOR
"""How many times a submission's computing time its item may take on the clock. Workers have limits
of their own; this one is for a grading process that hangs itself."""
THREADED = {"tensorflow", "keras"}
"""Libraries that compute on several cores at once."""
NO_CARDS = fallback.Pool((), 0)
log = logging.getLogger("autograder")
_context = multiprocessing.get_context("fork")


class Work(Protocol):
    """What a lane works on; its preloads decide which warm parent it needs."""

    @property
    def assignment(self) -> Assignment:
        """The assignment whose preloads are needed."""


@dataclass(frozen=True)
class Task:
    """What lanes do with each item; plain functions, so that a forked lane can call them.

    Attributes:
        do: the work on one item, in a lane.
        failed: the result of an item on which ``do`` raised, in the lane.
        given_up: the result of an item whose processes died twice, in the caller's process.
        confirm: asked in the lane, whether a result may owe something to what else was running;
            such an item is done once more, alone, at the end.
        slack: the judge's while others run beside an item.
        prove: called once, before any item is handed out.
    """

    do: Callable[[Judge, Any], Any]
    failed: Callable[[Any, BaseException], Any]
    given_up: Callable[[Any, str], Any]
    confirm: Callable[[Judge, Any], bool] = lambda judge, result: False
    slack: float = 1.0
    prove: Callable[[], None] = lambda: None


def run(
    course: Course,
    jobs: Iterable[Job],
    secret: bytes,
    count: int = 0,
    backend: str = "",
    accept_weaker: bool = False,
    cards: Sequence[Card] = (),
    gpu_lanes: int = 0,
) -> Iterator[SubmissionResult]:
    """Grade jobs in any order; each gives exactly one result.

    Args:
        jobs: pulled one at a time as lanes become free.
        count: submissions at the same time; 0 for one per core that this process may use.
        backend: value of ``KERAS_BACKEND`` for the workers; empty for that of this process.
        accept_weaker: grade also where the lock-down's self-test fails; each result says so.
        cards: graphics cards for the assignments that can use one. These then wait for a place on
            a card, and the CPU takes them only where a card fails.
        gpu_lanes: submissions at a time on each card; 0 for the course's number.

    Raises:
        SandboxError: a warm parent cannot be started on this machine, or the self-test failed.
    """
    questions = (question for each in course.assignments for question in each.questions)
    weaknesses: list[str] = []
    pool = fallback.Pool(cards, gpu_lanes or course.gpu_lanes)

    def prove() -> None:
        from autograder import selftest

        private = [question.hidden for question in questions]
        report = selftest.run(private)
        if not accept_weaker:
            report.require()
        weaknesses.extend(report.weaknesses)
        for card in cards:
            weaknesses.extend(_prove(card, pool, private, accept_weaker))

    grading = Task(
        do=lambda judge, job: judge.grade(job.submission, job.assignment),
        failed=lambda job, error: failed(job.submission, job.assignment, error),
        given_up=lambda job, reason: unscored(
            job.submission, job.assignment, [f"{reason}, twice; it was not graded"]
        ),
        confirm=_in_doubt,
        slack=SLACK,
        prove=prove,
    )
    lanes = spread(course, jobs, secret, grading, count, backend, pool)
    with contextlib.closing(lanes) as results:
        for result in results:
            yield with_weaknesses(result, weaknesses)


def _in_doubt(judge: Judge, result: SubmissionResult) -> bool:
    from autograder.judge import out_of_time

    return judge.doubtful if judge.device.card is None else out_of_time(result)


def _prove(
    card: Card, pool: fallback.Pool, private: Iterable[Path], accept_weaker: bool
) -> Iterator[str]:
    """Try the lock-down of workers on a card; it is left out where the CPU is the safer place."""
    from autograder import selftest

    try:
        report = selftest.run(private, device=Device(card))
    except DeviceError as error:
        pool.exclude(card, str(error))
        log.warning("%s is not used: %s", card, error)
        return
    acts = "; ".join(report.weaknesses)
    if acts and not accept_weaker:
        pool.exclude(card)
        log.warning(
            "%s is not used: on it a submission could do this: %s; "
            "--accept-weaker-lockdown uses it all the same",
            card,
            acts,
        )
    elif acts:
        yield f"{acts} (on {card})"


def spread(
    course: Course,
    items: Iterable[Work],
    secret: bytes,
    task: Task,
    count: int = 0,
    backend: str = "",
    cards: fallback.Pool | None = None,
) -> Generator[Any]:
    """The results of ``task`` on every item, as they come; arguments as for :func:`run`."""
    count = count or len(os.sched_getaffinity(0))
    pool = _Pool(course, secret, task, count, backend, cards or NO_CARDS)
    try:
        yield from pool.work(iter(items))
    finally:
        pool.close()


def cores_of(share: int, count: int, needs: Iterable[str]) -> list[int]:
    """The cores for one of ``count`` items that are worked on at once.

    A lane and its worker wait for each other all the time. On one core that is a switch; from core
    to core it is a wake-up, which takes several times as long. Batches that run side by side begin
    at different cores.
    """
    cores = sorted(os.sched_getaffinity(0))
    first = os.getpid() % len(cores)
    cores = cores[first:] + cores[:first]
    if len(cores) <= count:
        return [cores[share % len(cores)]]
    mine = cores[share::count]
    return mine if THREADED & set(needs) else mine[:1]


@dataclass(frozen=True)
class _Order:
    """An item on its way: which try it is, and where it must run; None while that is open."""

    item: Work
    attempt: int = 1
    device: Device | None = None

    @property
    def on_card(self) -> bool:
        """Whether it has a place on a graphics card."""
        return self.device is not None and self.device.card is not None


@dataclass
class _Lane:
    """One grading process, the pipe to it, what it is working on and by what means."""

    process: multiprocessing.process.BaseProcess
    pipe: Connection
    order: _Order | None = None
    share: int = 0
    deadline: float = 0.0


class _Group:
    """A warm parent and the lanes that fork from it."""

    def __init__(
        self,
        needs: tuple[str, ...],
        count: int,
        backend: str,
        start_lane: Callable[[Launcher], _Lane],
    ) -> None:
        threads = max(1, len(os.sched_getaffinity(0)) // count)
        self.parent = WarmParent(needs, connections=count, backend=backend, threads=threads)
        importlib.import_module("autograder.judge")  # side by side; the lanes inherit it
        self.lanes = [start_lane(self.parent.launcher(index)) for index in range(count)]

    def idle(self) -> _Lane:
        """A lane without work; there are as many lanes as items may be worked on at once."""
        return next(lane for lane in self.lanes if lane.order is None)

    def close(self) -> None:
        """End the lanes, then the warm parent."""
        for lane in self.lanes:
            lane.pipe.close()
            lane.process.kill()
        for lane in self.lanes:
            lane.process.join()
        self.parent.close()


class _Pool:
    """All groups, and the items on their way."""

    def __init__(
        self,
        course: Course,
        secret: bytes,
        task: Task,
        count: int,
        backend: str,
        cards: fallback.Pool,
    ) -> None:
        self._course = course
        self._secret = secret
        self._task = task
        self._count = count
        self._backend = backend
        self._cards = cards
        self._groups: dict[tuple[str, ...], _Group] = {}
        self._waiting: deque[_Order] = deque()
        self._alone: list[_Order] = []
        self._proved = False

    def work(self, items: Iterator[Work]) -> Iterator[Any]:
        """Keep the lanes busy until no item is left, then confirm alone what asks for it."""
        yield from self._work(items)
        self._waiting.extend(self._alone)
        self._alone, self._count = [], 1
        yield from self._work(iter(()))

    def _work(self, items: Iterator[Work]) -> Iterator[Any]:
        self._fill(items)
        while self._busy():
            if not self._waiting and (item := next(items, None)) is not None:
                self._waiting.append(_Order(item))  # read while the lanes are at work
            answers = self._collect()
            try:
                self._fill(items)  # first: to keep an answer takes its time
            finally:
                yield from answers

    def _fill(self, items: Iterator[Work]) -> None:
        while len(self._busy()) < self._count and (order := self._next(items)) is not None:
            self._hand_out(order)

    def _next(self, items: Iterator[Work]) -> _Order | None:
        """What can be begun now; None when nothing is left, or all that is near waits for a card.

        What waits is bounded, so that a batch's submissions are not all in memory.
        """
        for order in tuple(self._waiting):
            if (device := self._place(order)) is not None:
                self._waiting.remove(order)
                return replace(order, device=device)
        while len(self._waiting) < self._count and (item := next(items, None)) is not None:
            order = _Order(item)
            if (device := self._place(order)) is not None:
                return replace(order, device=device)
            self._waiting.append(order)
        return None

    def _place(self, order: _Order) -> Device | None:
        if order.device is not None:
            return order.device
        backend = self._backend or os.environ.get("KERAS_BACKEND", "")
        if not devices.uses_card(order.item.assignment.needs, backend):
            return CPU
        return self._cards.take()

    def _placed_again(self, order: _Order) -> _Order:
        """The first order, which was placed before the cards were proved; all have room for it."""
        if order.device is None or not order.on_card:
            return order
        self._cards.give_back(order.device)
        return replace(order, device=self._cards.take())

    def _busy(self) -> dict[Connection, _Lane]:
        lanes = [lane for group in self._groups.values() for lane in group.lanes]
        return {lane.pipe: lane for lane in lanes if lane.order is not None}

    def _hand_out(self, order: _Order) -> None:
        needs, limits = order.item.assignment.needs, order.item.assignment.limits
        if needs not in self._groups:
            self._groups[needs] = _Group(needs, self._count, self._backend, self._start_lane)
        if not self._proved:  # while the group imports what it needs
            self._task.prove()
            self._proved = True
            order = self._placed_again(order)
        taken = {lane.share for lane in self._busy().values()}
        lane = self._groups[needs].idle()
        lane.share = next(share for share in range(self._count) if share not in taken)
        lane.order = order
        lane.deadline = time.monotonic() + limits.submission_seconds * PATIENCE
        cores = cores_of(lane.share, self._count, needs)
        # what takes too long on a card is done once more in any case, on the CPU
        slack = 1.0 if self._count == 1 or order.on_card else self._task.slack
        with contextlib.suppress(OSError):  # the lane died idle: its pipe reads as closed
            lane.pipe.send((order.item, order.device, cores, slack))

    def _collect(self) -> list[Any]:
        """Wait for answers; those that stand."""
        answers: list[Any] = []
        busy = self._busy()
        deadline = min(lane.deadline for lane in busy.values())
        ready = wait(list(busy), max(0.0, deadline - time.monotonic()))
        for lane in busy.values():
            if lane.pipe not in ready and time.monotonic() > lane.deadline:
                lane.process.kill()  # its pipe will read as closed
        for pipe in ready:
            assert isinstance(pipe, Connection)
            lane = busy[pipe]
            if lane.order is None:
                continue  # its group was replaced a moment ago
            try:
                done, answer, in_doubt, card_failed = pipe.recv()
            except (EOFError, OSError):
                done, answer, in_doubt, card_failed = False, "the grading process died", False, ""
            if not done:
                answers += self._replace(lane.order, answer)
                continue
            order = self._free(lane, card_failed)
            if in_doubt and (order.on_card or self._count > 1):
                device = fallback.OUT_OF_TIME if order.on_card else order.device
                self._alone.append(replace(order, attempt=1, device=device))
            else:
                answers.append(answer)
        return answers

    def _free(self, lane: _Lane, card_failed: str) -> _Order:
        """Take a lane's order from it, and what it says about its card."""
        order, lane.order = lane.order, None
        assert order is not None and order.device is not None
        self._cards.give_back(order.device)
        if card_failed and order.device.card is not None:
            log.warning(self._cards.failed(order.device.card, card_failed))
        return order

    def _replace(self, broken: _Order, reason: str) -> Iterator[Any]:
        """Start the group of an item anew and give its unfinished items another try.

        One that was on a card has it on the CPU: a card that hangs shows in no other way.
        """
        log.warning("%s; it was replaced, and what was under way is done again", reason)
        group = self._groups.pop(broken.item.assignment.needs)
        at_work = [lane for lane in group.lanes if lane.order is not None]
        unfinished = [self._free(lane, reason * (lane.order is broken)) for lane in at_work]
        try:
            group.parent.check()
        finally:
            group.close()
        for order in reversed(unfinished):
            if order is not broken:
                again = replace(order, device=None) if order.on_card else order
                self._waiting.appendleft(again)
            elif order.attempt < MAX_ATTEMPTS:
                device = fallback.instead(reason) if order.on_card else order.device
                self._waiting.appendleft(_Order(order.item, order.attempt + 1, device))
            else:
                yield self._task.given_up(order.item, reason)

    def _start_lane(self, launcher: Launcher) -> _Lane:
        ours, theirs = _context.Pipe()
        process = _context.Process(
            target=_lane,
            args=(theirs, self._course, self._secret, self._task, launcher),
            daemon=True,
        )
        process.start()
        theirs.close()
        return _Lane(process, ours)

    def close(self) -> None:
        """End every process."""
        for group in self._groups.values():
            group.close()
        self._groups.clear()


def _lane(pipe: Connection, course: Course, secret: bytes, task: Task, launcher: Launcher) -> None:
    """Work on what comes down the pipe until it closes."""
    lockdown.prctl(lockdown.PR_SET_PDEATHSIG, signal.SIGKILL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the main process decides what Ctrl-C means
    from autograder.judge import Judge

    judge = Judge(course, secret, lambda assignment: launcher)
    while True:
        try:
            item, judge.device, cores, judge.slack = pipe.recv()
        except (EOFError, OSError):
            os._exit(0)
        os.sched_setaffinity(0, cores)
        in_doubt = False
        try:
            done, answer = True, task.do(judge, item)
            in_doubt = task.confirm(judge, answer)
        except SandboxError as error:
            done, answer = False, str(error)
        except BaseException as error:
            done, answer = True, task.failed(item, error)
        pipe.send((done, answer, in_doubt, judge.card_failed))
