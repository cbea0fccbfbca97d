"""Prove a course's suites: right work keeps its points, wrong work loses them, nothing leaks.

For every assignment: the solution has full marks and the untouched stub none; every answer under
``tests/answers/<assignment>/<question>/wrong`` loses points in its own question and nowhere else,
every one under ``right`` loses none; no verdict depends on the secret; hidden inputs differ between
submissions; hints and the student's folder hold nothing of a solution.
"""

from __future__ import annotations

import ast
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder import leaks
from autograder.answers import (
    RIGHT,
    SOLUTION,
    STUB,
    WRONG,
    Answer,
    Reach,
    all_answers,
    answer_paths,
)
from autograder.build import check as build_difference
from autograder.checkfile import Check
from autograder.draw import submission_key
from autograder.judge import Judge
from autograder.lanes import Task, spread
from autograder.model import Assignment, CheckResult, Course, Outcome, Question, Visibility
from autograder.proxy import Trace
from autograder.stage import Stage

SECRETS = 20
"""Secrets that a piece of work is tried on when its question is linted alone."""
SECRETS_IN_ALL = {SOLUTION: 8, RIGHT: 2, WRONG: 2, STUB: 1}
"""The same, by side, in a whole assignment: many answers of a question speak for its inputs."""
FEW_SECRETS = 2
CHEAP_SECONDS = 0.1
"""A check that takes longer on one secret (it trains) is tried on few."""
EXPENSIVE_SECONDS = 0.1
"""A check that takes longer is tried on a neighbour's first answer of each side only, and a public
one on its own question's first right answer."""
TOGETHER = 12
"""Answers that one worker runs after the other: to start one takes as long as a few checks."""
PUBLIC = Visibility.PUBLIC


@dataclass(frozen=True)
class Finding:
    """One broken promise: where, and what."""

    where: str
    problem: str

    def __str__(self) -> str:
        return f"{self.where}: {self.problem}"


def run(
    course: Course,
    only: str | None = None,
    question: str | None = None,
    count: int = 0,
    thin: int = 1,
) -> list[Finding]:
    """Every finding about one assignment, or about all.

    Args:
        only: id of the assignment.
        question: id of the only question that is tried.
        count: answers at the same time; 0 for one per core.
        thin: try only one in so many named answers.
    """
    chosen = [each for each in course.assignments if only in (None, each.id)]
    findings = []
    if build_difference(course):
        findings.append(Finding("generated files", "are not what `autograder build` writes"))
    for assignment in chosen:
        findings += static_findings(course, assignment)
    batches = [
        batch for assignment in chosen for batch in _batches(course, assignment, question, thin)
    ]
    task = Task(do=prove, failed=_crashed, given_up=_given_up)
    for found in spread(course, _in_order(batches), b"lint: no submission is secret", task, count):
        findings += found
    return sorted(findings, key=str)


@dataclass(frozen=True)
class Batch:
    """Answers of one assignment that share a worker, one after the other.

    Attributes:
        question: the only question that is looked at; None for all.
    """

    assignment: Assignment
    answers: tuple[Answer, ...]
    question: str | None = None

    @property
    def needs(self) -> tuple[str, ...]:
        """The libraries that the worker imports."""
        return self.assignment.needs

    def secrets(self, answer: Answer) -> int:
        """How many secrets an answer is tried on, where that is cheap."""
        return SECRETS if self.question else SECRETS_IN_ALL[answer.side]


def _batches(
    course: Course, assignment: Assignment, question: str | None, thin: int
) -> Iterator[Batch]:
    alone, named = [], []
    for answer in all_answers(course, assignment):
        if not answer.question:
            alone.append(answer)
        elif question in (None, answer.question) and answer.number % thin == 0:
            named.append(answer)
    shared = 1 if question else TOGETHER
    yield from (Batch(assignment, (each,), question) for each in alone)
    for start in range(0, len(named), shared):
        yield Batch(assignment, tuple(named[start : start + shared]), question)


def _in_order(batches: list[Batch]) -> list[Batch]:
    """An order that keeps all lanes busy.

    First one batch for each set of libraries, so that these are imported side by side. Then what
    takes long, so that what is quick fills the gaps at the end: an answer for itself (it is tried
    on every check), and assignments that need many libraries.
    """
    waiting = sorted(batches, key=lambda each: (bool(each.answers[0].question), -len(each.needs)))
    first: dict[tuple[str, ...], Batch] = {}
    later = [each for each in waiting if first.setdefault(each.needs, each) is not each]
    return [*first.values(), *later]


def static_findings(course: Course, assignment: Assignment) -> Iterator[Finding]:
    """What can be seen without running anything."""
    for question, problem in leaks.hint_leaks(assignment):
        yield Finding(f"{assignment.id}/{question}", problem)
    for problem in leaks.handed_out(course, assignment):
        yield Finding(assignment.id, problem)
    for asked in assignment.questions:
        for side in (WRONG, RIGHT):
            for path in answer_paths(course, assignment, asked, side):
                yield from _header_findings(course, path, side)


def _header_findings(course: Course, path: Path, side: str) -> Iterator[Finding]:
    where = path.relative_to(course.root).as_posix()
    try:
        text = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    except SyntaxError as error:
        yield Finding(where, f"is not Python: line {error.lineno}")
        return
    if not text:
        yield Finding(where, "has no docstring that says what is special about it")
    if side == WRONG and "\nhint: " not in text:
        yield Finding(where, "has no line `hint: ...` in its docstring")


def prove(judge: Judge, batch: Batch) -> list[Finding]:
    """The findings of some answers; runs in a lane.

    What is found about an answer that shares its worker is believed only if it is found alone too:
    those before it may have left something behind (a seed, a setting of a library). Then those
    after it get a new worker.
    """
    findings: list[Finding] = []
    first, *others = batch.answers
    with judge.stage(first.submission, batch.assignment) as stage:
        findings += _findings(judge, stage, batch, first)
        for answer in others:
            judge.go_on(stage, answer.submission)
            if _findings(judge, stage, batch, answer):
                stage.close()
                with judge.stage(answer.submission, batch.assignment) as own:
                    findings += _findings(judge, own, batch, answer)
    return findings


def _findings(judge: Judge, stage: Stage, batch: Batch, answer: Answer) -> list[Finding]:
    where = answer.path.relative_to(judge.course.root).as_posix()
    return [Finding(where, problem) for problem in _problems(judge, stage, batch, answer)]


def _problems(judge: Judge, stage: Stage, batch: Batch, answer: Answer) -> Iterator[str]:
    reach = Reach(answer)
    for question in batch.assignment.questions:
        if batch.question not in (None, question.id):
            continue
        stage.restart_clock()
        stage.losses = 0
        tried = _tried(judge, stage, question, answer, reach, bool(batch.question))
        yield from _of_question(answer, question, [each.result for each in tried])
        if question.id == answer.question or answer.side == SOLUTION:
            yield from _of_secrets(judge, stage, question, tried, answer, batch.secrets(answer))
        if answer.side == SOLUTION:
            yield from _of_inputs(batch.assignment, question, tried)


@dataclass(frozen=True)
class Tried:
    """One check of one answer, and how long it took.

    Attributes:
        traces: what it sent, for one secret and then for another; of the solution only.
    """

    check: Check
    result: CheckResult
    seconds: float
    traces: list[Trace] = field(default_factory=list)


def _tried(
    judge: Judge,
    stage: Stage,
    question: Question,
    answer: Answer,
    reach: Reach,
    thorough: bool,
) -> list[Tried]:
    """The checks of a question that an answer is tried on.

    A wrong answer need lose points once (so the quick checks come first); where its question is
    linted alone, it is tried on all. A check that takes long is left out on most answers of another
    question, and where it is public on most right answers of its own: the hidden one trains too.
    """
    own = question.id == answer.question
    enough = answer.side == WRONG and own and not thorough
    # a mistake may show in a neighbour's public check, but must not cost points there
    hidden_only = answer.side == WRONG and not own
    found: list[Tried] = []
    checks = [
        ((answer.assignment.id, question.id, visibility, check.name), visibility, check)
        for visibility, check in judge.checks_of(question, hidden_only)
        if reach.touches(check.parameters)
    ]
    if enough:
        checks = [each for each in checks if not (_takes_long(each[0]) and each[1] is PUBLIC)]
        checks.sort(key=lambda each: _seconds[each[0]] if _takes_long(each[0]) else 0.0)
    for key, visibility, check in checks:
        spared = not own or (visibility is PUBLIC and not thorough)
        if answer.number and spared and _takes_long(key):
            continue
        if enough and any(each.result.score < each.result.max_score for each in found):
            break
        started, stage.spared = time.monotonic(), 0.0
        traces: list[Trace] = []
        with _noted(stage, answer, traces):
            result = judge.judge_check(stage, question, check, visibility)
        # what it shares with a check before counts too: on other inputs it would be made again
        seconds = time.monotonic() - started + stage.spared
        if result.outcome is Outcome.PASSED and answer.side != STUB:
            _seconds[key] = min(seconds, _seconds.get(key, seconds))
        found.append(Tried(check, result, seconds, traces))
    return found


@contextmanager
def _noted(stage: Stage, answer: Answer, traces: list[Trace]) -> Iterator[None]:
    """Add what the checks inside the block send, if it is the solution and not yet known."""
    if answer.side != SOLUTION or len(traces) == 2:
        yield
        return
    with stage.tracing() as trace:
        yield
    traces.append(trace)


_seconds: dict[tuple[str, str, Visibility, str], float] = {}
"""The shortest time that a check has taken in this process on an answer that passed it.

What the untouched stub passes tells nothing: there is nothing in it to train.
"""


def _takes_long(key: tuple[str, str, Visibility, str]) -> bool:
    return _seconds.get(key, 0.0) > EXPENSIVE_SECONDS


def _of_question(answer: Answer, question: Question, checks: list[CheckResult]) -> Iterator[str]:
    hidden = [check for check in checks if check.visibility is Visibility.HIDDEN]
    lost = sum(check.max_score - check.score for check in hidden)
    failed = next((check for check in checks if check.outcome is not Outcome.PASSED), None)
    for check in checks:
        if check.outcome in (Outcome.GRADER_ERROR, Outcome.SKIPPED):
            yield f"{question.id}: {check.name}: {check.outcome.value}: {check.detail}"
    if answer.side == STUB:
        if sum(check.score for check in hidden) > 0:
            yield f"{question.id}: the untouched stub earns points"
        if all(check.outcome is Outcome.PASSED for check in checks):
            yield f"{question.id}: the untouched stub passes every check"
    elif answer.side == WRONG and question.id == answer.question:
        if lost <= 0:
            yield f"{question.id}: loses no points"
    elif failed is not None:
        kind = "public" if failed.visibility is PUBLIC else "hidden"
        text = failed.detail or failed.message
        yield f"{question.id}: fails the {kind} check {failed.name!r}: {text}"


def _of_secrets(
    judge: Judge,
    stage: Stage,
    question: Question,
    tried: list[Tried],
    answer: Answer,
    secrets: int,
) -> Iterator[str]:
    """A different secret draws other inputs; no verdict may depend on that.

    What takes long (it trains) is repeated for the solution, and only a few times.
    """
    key = stage.key
    few = FEW_SECRETS if answer.side == SOLUTION else 1
    for each in tried:
        if each.result.visibility is PUBLIC:
            continue
        count = secrets if each.seconds < CHEAP_SECONDS else few
        before = each.result.outcome is Outcome.PASSED
        for number in range(1, count):
            stage.key = submission_key(f"secret {number}".encode(), stage.assignment.id, "")
            with _noted(stage, answer, each.traces):
                same = _passes(judge, stage, question, each.check) == before
            if same:
                continue
            stage.key = key  # once more: an answer may as well depend on the calls before
            stage.forget()
            if _passes(judge, stage, question, each.check) == before:
                yield f"{question.id}: the verdict of {each.check.name!r} depends on the secret"
            break
    stage.key = key


def _passes(judge: Judge, stage: Stage, question: Question, check: Check) -> bool:
    result = judge.judge_check(stage, question, check, Visibility.HIDDEN)
    return result.outcome is Outcome.PASSED


def _of_inputs(assignment: Assignment, question: Question, tried: list[Tried]) -> Iterator[str]:
    """Every hidden check that sends numbers must send others to another submission."""
    for each in tried:
        if each.result.visibility is PUBLIC:
            continue
        name = each.check.name
        for module, function in sorted({sent for trace in each.traces for sent in trace.functions}):
            if module == f"solutions.{assignment.module}" and function in assignment.graded_names:
                yield f"{question.id}: {name!r} hands out the reference of {function}"
        one, another = (trace.numbers for trace in each.traces)
        if one and one == another:
            yield f"{question.id}: {name!r} sends the same inputs to every submission"


def _crashed(batch: Any, error: BaseException) -> list[Finding]:
    return [Finding(_names(batch), f"linting it failed: {type(error).__name__}: {error}")]


def _given_up(batch: Any, reason: str) -> list[Finding]:
    return [Finding(_names(batch), reason)]


def _names(batch: Batch) -> str:
    return ", ".join(answer.path.name for answer in batch.answers)
