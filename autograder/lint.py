"""Prove a course's suites: right work keeps its points, wrong work loses them, nothing leaks.

For every assignment: the solution has full marks and the untouched stub none; every answer under
``tests/answers/<assignment>/<question>/wrong`` loses points in its own question and nowhere else,
every one under ``right`` loses none; no verdict depends on the secret; hidden inputs differ between
submissions; hints and the student's folder hold nothing of a solution.
"""

from __future__ import annotations

import ast
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from autograder import leaks
from autograder.build import check as build_difference
from autograder.checkfile import Check
from autograder.draw import submission_key
from autograder.judge import Judge, Stage, load_check_file, reference_submission
from autograder.lanes import Task, spread
from autograder.model import (
    Assignment,
    Cell,
    CheckResult,
    Course,
    Outcome,
    Question,
    Submission,
    Visibility,
)
from autograder.notebook import digest
from autograder.source import read_master, strip_solutions

SECRETS = 20
"""Secrets that a piece of work is tried on when its question is linted alone."""
SECRETS_IN_ALL = {"solution": 20, "right": 4, "wrong": 2}
"""The same, by side, in a whole assignment: many answers of a question speak for its inputs."""
FEW_SECRETS = 2
CHEAP_SECONDS = 0.1
"""A check that takes longer on one secret (it trains) is tried on few."""
EXPENSIVE_SECONDS = 0.3
ONE_IN = 12
"""Of the named answers of a question so many share an expensive check of a neighbour."""
SOLUTION, STUB, WRONG, RIGHT = "solution", "stub", "wrong", "right"


@dataclass(frozen=True)
class Finding:
    """One broken promise: where, and what."""

    where: str
    problem: str

    def __str__(self) -> str:
        return f"{self.where}: {self.problem}"


@dataclass(frozen=True)
class Answer:
    """One piece of work whose grade is known: a named answer, the solution or the stub.

    Attributes:
        side: ``solution``, ``stub``, ``wrong`` or ``right``.
        question: the question that it is about; empty for the solution and the stub.
        number: place among the answers of its question and side.
        secrets: how many secrets it is tried on, where that is cheap.
        asked: the only question that is looked at; empty for all.
    """

    assignment: Assignment
    side: str
    question: str
    path: Path
    cells: tuple[Cell, ...] = field(repr=False)
    number: int = 0
    secrets: int = SECRETS
    asked: str = ""

    @property
    def submission(self) -> Submission:
        """The answer as a student would hand it in."""
        return Submission(self.path.name, self.path.stem, digest(self.cells), self.cells)


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
    answers = [
        replace(
            answer,
            secrets=SECRETS if question else SECRETS_IN_ALL.get(answer.side, FEW_SECRETS),
            asked=question or "",
        )
        for assignment in chosen
        for answer in all_answers(course, assignment)
        if (question in (None, answer.question) and answer.number % thin == 0)
        or not answer.question
    ]
    task = Task(do=prove, failed=_crashed, given_up=_given_up)
    for found in spread(course, answers, b"lint: no submission is secret", task, count):
        findings += found
    return sorted(findings, key=str)


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


def answer_paths(
    course: Course, assignment: Assignment, question: Question, side: str
) -> list[Path]:
    """The files of the named answers of a question."""
    folder = course.root / "tests" / "answers" / assignment.id / question.id / side
    return sorted(folder.glob("*.py"))


def all_answers(course: Course, assignment: Assignment) -> list[Answer]:
    """The solution, the stub, and every named answer."""
    solution = reference_submission(course, assignment)
    path = course.root / "solutions" / f"{assignment.module}.py"
    found = [
        Answer(assignment, SOLUTION, "", path, solution.cells),
        Answer(assignment, STUB, "", assignment.master, stub_cells(assignment)),
    ]
    for asked in assignment.questions:
        for side in (WRONG, RIGHT):
            for number, path in enumerate(answer_paths(course, assignment, asked, side)):
                cell = Cell("the answer", path.read_text(encoding="utf-8"))
                cells = (*solution.cells, cell)
                found.append(Answer(assignment, side, asked.id, path, cells, number))
    return found


def stub_cells(assignment: Assignment) -> tuple[Cell, ...]:
    """The code cells of the untouched notebook."""
    texts = [
        strip_solutions(cell, assignment.master)
        for cell in read_master(assignment.master)
        if cell.kind == "code"
    ]
    return tuple(Cell(f"cell {number}", text) for number, text in enumerate(texts, 1))


class Reach:
    """What of an assignment an answer can change the verdict of.

    A named answer overrides names of the solution. It touches a check if one of the names that the
    check takes, or anything that the solution needs for them, is among those; and every check if it
    does more at its top level than define and import. On every other check it is the solution.
    """

    def __init__(self, answer: Answer) -> None:
        self._everything = answer.side in (SOLUTION, STUB)
        self._changed: set[str] = set()
        self._needs: dict[str, set[str]] = {}
        if self._everything:
            return
        solution = ast.parse(answer.cells[0].source)
        known = {ast.unparse(node) for node in solution.body}
        for node in ast.parse(answer.cells[-1].source).body:
            names = _bound(node)
            if names is None:
                self._everything = True
                return
            if ast.unparse(node) not in known:
                self._changed |= names
        self._needs = {
            name: {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}
            for node in solution.body
            for name in _bound(node) or ()
        }

    def touches(self, names: Iterable[str]) -> bool:
        """Whether a check that takes these names can end otherwise than for the solution."""
        return self._everything or bool(_reachable(set(names), self._needs) & self._changed)


def _bound(node: ast.stmt) -> set[str] | None:
    """Names that a top-level statement defines; None if it does anything else."""
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        return {node.name}
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return {alias.asname or alias.name.partition(".")[0] for alias in node.names}
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return set()
    if isinstance(node, ast.Assign) and not any(
        isinstance(part, (ast.Attribute, ast.Subscript, ast.Starred))
        for target in node.targets
        for part in ast.walk(target)
    ):
        return {
            part.id
            for target in node.targets
            for part in ast.walk(target)
            if isinstance(part, ast.Name)
        }
    return None


def _reachable(names: set[str], needs: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    while names:
        found |= names
        names = set().union(*(needs.get(name, set()) for name in names)) - found
    return found


def prove(judge: Judge, answer: Answer) -> list[Finding]:
    """The findings of one answer; runs in a lane."""
    return [Finding(_where(judge, answer), problem) for problem in _problems(judge, answer)]


def _where(judge: Judge, answer: Answer) -> str:
    return answer.path.relative_to(judge.course.root).as_posix()


def _problems(judge: Judge, answer: Answer) -> Iterator[str]:
    reach = Reach(answer)
    with judge.stage(answer.submission, answer.assignment) as stage:
        for question in answer.assignment.questions:
            if answer.asked not in ("", question.id):
                continue
            stage.restart_clock()
            stage.losses = 0
            tried = _tried(judge, stage, question, answer, reach)
            yield from _of_question(answer, question, [each.result for each in tried])
            if question.id == answer.question or answer.side == SOLUTION:
                yield from _of_secrets(judge, stage, question, tried, answer)
        if answer.side == SOLUTION:
            yield from _of_inputs(judge, stage)


@dataclass(frozen=True)
class Tried:
    """One check of one answer, and how long it took."""

    check: Check
    result: CheckResult
    seconds: float


def _tried(
    judge: Judge, stage: Stage, question: Question, answer: Answer, reach: Reach
) -> list[Tried]:
    """The checks of a question that an answer is tried on.

    A check that takes long is left out where it can add little: on a wrong answer that has already
    lost points in its own question (so the quick ones come first), and on most answers of another
    question.
    """
    own = question.id == answer.question
    found: list[Tried] = []
    # a mistake may show in a neighbour's public check, but must not cost points there
    checks = [
        ((answer.assignment.id, question.id, visibility, check.name), visibility, check)
        for visibility, check in judge.checks_of(question, answer.side == WRONG and not own)
        if reach.touches(check.parameters)
    ]
    if answer.side == WRONG:
        checks.sort(key=lambda each: _seconds.get(each[0], 0.0) > EXPENSIVE_SECONDS)
    for key, visibility, check in checks:
        if _seconds.get(key, 0.0) > EXPENSIVE_SECONDS:
            public = visibility is Visibility.PUBLIC
            lost = public or any(each.result.score < each.result.max_score for each in found)
            named = answer.side in (WRONG, RIGHT)
            if (answer.side == WRONG and own and lost) or (
                named and not own and answer.number % ONE_IN
            ):
                continue
        started = time.monotonic()
        result = judge.judge_check(stage, question, check, visibility)
        seconds = time.monotonic() - started
        if result.outcome is Outcome.PASSED:
            _seconds[key] = min(seconds, _seconds.get(key, seconds))
        found.append(Tried(check, result, seconds))
    return found


_seconds: dict[tuple[str, str, Visibility, str], float] = {}
"""The shortest time that a check has taken in this process on an answer that passed it."""


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
        kind = "public" if failed.visibility is Visibility.PUBLIC else "hidden"
        text = failed.detail or failed.message
        yield f"{question.id}: fails the {kind} check {failed.name!r}: {text}"


def _of_secrets(
    judge: Judge, stage: Stage, question: Question, tried: list[Tried], answer: Answer
) -> Iterator[str]:
    """A different secret draws other inputs; no verdict may depend on that.

    What takes long (it trains) is repeated for the solution, and only a few times.
    """
    key = stage.key
    few = FEW_SECRETS if answer.side == SOLUTION else 1
    for each in tried:
        if each.result.visibility is Visibility.PUBLIC:
            continue
        count = answer.secrets if each.seconds < CHEAP_SECONDS else few
        before = each.result.outcome is Outcome.PASSED
        for number in range(1, count):
            stage.key = submission_key(f"secret {number}".encode(), stage.assignment.id, "")
            if _passes(judge, stage, question, each.check) == before:
                continue
            stage.key = key  # once more: an answer may as well depend on the calls before
            if _passes(judge, stage, question, each.check) == before:
                yield f"{question.id}: the verdict of {each.check.name!r} depends on the secret"
            break
    stage.key = key


def _passes(judge: Judge, stage: Stage, question: Question, check: Check) -> bool:
    result = judge.judge_check(stage, question, check, Visibility.HIDDEN)
    return result.outcome is Outcome.PASSED


def _of_inputs(judge: Judge, stage: Stage) -> Iterator[str]:
    """Every hidden check that sends numbers must send others to another submission."""
    references = {f"solutions.{stage.assignment.module}"}
    for question in stage.assignment.questions:
        file = load_check_file(question.hidden, judge.course.root / "solutions")
        for check in file.checks:
            sent = []
            for name in ("one submission", "another submission"):
                stage.key = submission_key(b"lint", stage.assignment.id, name)
                trace = stage.trace(check)
                sent.append(trace.numbers)
                for module, function in trace.functions:
                    if module in references and function in stage.assignment.graded_names:
                        yield f"{question.id}: {check.name!r} hands out the reference of {function}"
            if sent[0] and sent[0] == sent[1]:
                yield f"{question.id}: {check.name!r} sends the same inputs to every submission"


def _crashed(answer: Any, error: BaseException) -> list[Finding]:
    return [Finding(answer.path.name, f"linting it failed: {type(error).__name__}: {error}")]


def _given_up(answer: Any, reason: str) -> list[Finding]:
    return [Finding(answer.path.name, reason)]
