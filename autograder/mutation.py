"""Prove that hidden checks notice small changes: mutation testing of the reference solutions.

Each mutant is a graded function of the solution with one small change (DeMillo, Lipton & Sayward,
"Hints on test data selection", 1978). One that keeps all its points is a survivor: either a mistake
that the checks do not see, or a change that makes no difference. The latter are written down, with
the reason, in ``tests/answers/<assignment>/equivalent_mutants.toml``:

    [[equivalent]]
    function = "relu"
    before = "return np.maximum(x, 0)"
    after = "return np.maximum(x, -0)"
    why = "0 and -0 are equal."
"""

from __future__ import annotations

import ast
import copy
import difflib
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder.errors import CourseError
from autograder.judge import Judge, reference_submission
from autograder.lanes import Task, spread
from autograder.model import Assignment, Cell, Course, Outcome, Question, Submission
from autograder.notebook import digest

SWAPS: dict[type[ast.AST], tuple[type[ast.AST], ...]] = {
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Div, ast.Add),
    ast.Div: (ast.Mult,),
    ast.FloorDiv: (ast.Mult,),
    ast.Pow: (ast.Mult,),
    ast.MatMult: (ast.Mult,),
    ast.Lt: (ast.LtE, ast.Gt),
    ast.LtE: (ast.Lt, ast.GtE),
    ast.Gt: (ast.GtE, ast.Lt),
    ast.GtE: (ast.Gt, ast.LtE),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.And: (ast.Or,),
    ast.Or: (ast.And,),
}
"""Operator -> those that stand in for it, one at a time."""
TWINS = [
    ("maximum", "minimum"),
    ("max", "min"),
    ("sum", "mean"),
    ("argmax", "argmin"),
    ("zeros", "ones"),
    ("zeros_like", "ones_like"),
    ("exp", "expm1"),
    ("log", "log1p"),
    ("sin", "cos"),
    ("permutation", "arange"),
    ("softmax", "sigmoid"),
    ("tanh", "sigmoid"),
    ("float32", "int32"),
    ("sqrt", "square"),
    ("all", "any"),
]
"""Names that one writes for the other."""
PARTNER = {one: other for pair in TWINS for one, other in (pair, pair[::-1])}


@dataclass(frozen=True)
class Mutant:
    """One graded function of the solution with one small change.

    Attributes:
        before, after: the changed line of the function (as ``ast.unparse`` writes it), both ways;
            empty where the change only adds or removes.
    """

    assignment: Assignment
    question: Question
    function: str
    before: str
    after: str
    cells: tuple[Cell, ...] = field(repr=False)

    def __str__(self) -> str:
        change = f"{self.before or '(nothing)'}  ->  {self.after or '(nothing)'}"
        return f"{self.assignment.id}/{self.question.id}: {self.function}: {change}"


@dataclass(frozen=True)
class Survey:
    """What became of the mutants.

    Attributes:
        tried: how many there were.
        survivors: those that kept all points and are not written down as equivalent.
        stale: entries of the list of equivalent mutants that did not survive, or that nobody made.
    """

    tried: int
    survivors: list[str]
    stale: list[str]


def run(
    course: Course, only: str | None = None, question: str | None = None, count: int = 0
) -> Survey:
    """Try every mutant of one question, of one assignment, or of all.

    Args:
        only: id of the assignment.
        question: id of its only question to look at.
        count: mutants at the same time; 0 for one per core.
    """
    chosen = [each for each in course.assignments if only in (None, each.id)]
    tried = [
        mutant
        for assignment in chosen
        for mutant in mutants(course, assignment)
        if question in (None, mutant.question.id)
    ]
    known = {
        entry
        for assignment in chosen
        for entry in equivalent(course, assignment)
        if question is None or entry.split("/")[1].split(":")[0] == question
    }
    task = Task(do=survives, failed=_crashed, given_up=_given_up)
    found = {text for text in spread(course, tried, b"mutants", task, count) if text}
    return Survey(len(tried), sorted(found - known), sorted(known - found))


def survives(judge: Judge, mutant: Mutant) -> str:
    """The mutant's description if it keeps all its points, else an empty string; in a lane."""
    submission = Submission("mutant.py", "mutant", digest(mutant.cells), mutant.cells)
    with judge.stage(submission, mutant.assignment) as stage:
        checks = judge.judge_question(stage, mutant.question, hidden_only=True)
    return str(mutant) if all(each.outcome is Outcome.PASSED for each in checks) else ""


def _crashed(mutant: Any, error: BaseException) -> str:
    return f"{mutant}: trying it failed: {type(error).__name__}: {error}"


def _given_up(mutant: Any, reason: str) -> str:
    return f"{mutant}: {reason}, twice"


def equivalent(course: Course, assignment: Assignment) -> list[str]:
    """The descriptions of the mutants that are known to make no difference.

    Raises:
        CourseError: the list is not TOML, or an entry lacks a key.
    """
    path = course.root / "tests" / "answers" / assignment.id / "equivalent_mutants.toml"
    if not path.is_file():
        return []
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8")).get("equivalent", [])
    except tomllib.TOMLDecodeError as error:
        raise CourseError(f"{path}: {error}") from error
    return [_described(path, assignment, entry) for entry in entries]


def _described(path: Path, assignment: Assignment, entry: dict[str, str]) -> str:
    missing = [key for key in ("function", "before", "after", "why") if key not in entry]
    if missing:
        raise CourseError(f"{path}: an entry has no {missing[0]!r}")
    function = entry["function"]
    asked = next((each for each in assignment.questions if function in each.names), None)
    if asked is None:
        raise CourseError(f"{path}: no question asks for {function!r}")
    return str(Mutant(assignment, asked, function, entry["before"], entry["after"], ()))


def mutants(course: Course, assignment: Assignment) -> Iterator[Mutant]:
    """Every mutant of the graded functions of an assignment, each once."""
    solution = reference_submission(course, assignment)
    tree = ast.parse(solution.cells[0].source)
    functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    for asked in assignment.questions:
        for name in asked.names:
            if name in functions:
                for before, after, text in changed(functions[name]):
                    cells = (*solution.cells, Cell("the mutant", text))
                    yield Mutant(assignment, asked, name, before, after, cells)


def changed(function: ast.FunctionDef) -> Iterator[tuple[str, str, str]]:
    """``(line before, line after, whole text)`` of each mutant of a function."""
    plain = copy.deepcopy(function)
    if isinstance(plain.body[0], ast.Expr) and isinstance(plain.body[0].value, ast.Constant):
        plain.body = plain.body[1:] or [ast.Pass()]
    original = ast.unparse(plain)
    seen = {original}
    for number in range(sum(1 for _ in ast.walk(plain))):
        choice = 0
        while True:
            fresh = copy.deepcopy(plain)
            node = next(node for index, node in enumerate(ast.walk(fresh)) if index == number)
            edits = list(_edits(node))
            if choice >= len(edits):
                break
            edits[choice]()
            choice += 1
            text = ast.unparse(ast.fix_missing_locations(fresh))
            if text not in seen:
                seen.add(text)
                yield (*_difference(original, text), text)


def _difference(before: str, after: str) -> tuple[str, str]:
    lines = list(difflib.ndiff(before.split("\n"), after.split("\n")))
    return tuple(  # type: ignore[return-value]
        " / ".join(line[2:].strip() for line in lines if line.startswith(sign)) for sign in "-+"
    )


def _edits(node: ast.AST) -> Iterator[Any]:
    """Functions that each change ``node`` in place, in one small way."""
    for name, value in ast.iter_fields(node):
        for other in SWAPS.get(type(value), ()):
            yield lambda name=name, other=other: setattr(node, name, other())
    if isinstance(node, ast.Compare):
        for other in SWAPS.get(type(node.ops[0]), ()):
            yield lambda other=other: node.ops.__setitem__(0, other())
    if isinstance(node, ast.Constant):
        yield from _of_constant(node)
    if isinstance(node, ast.Name) and node.id in PARTNER:
        yield lambda: setattr(node, "id", PARTNER[node.id])
    if isinstance(node, ast.Attribute) and node.attr in PARTNER:
        yield lambda: setattr(node, "attr", PARTNER[node.attr])
    if isinstance(node, ast.Call):
        yield from _of_call(node)
    for name, value in ast.iter_fields(node):
        if isinstance(value, ast.expr):
            yield from _of_expression(node, name, value)
        elif isinstance(value, list):
            yield from _of_list(node, name, value)


def _of_constant(node: ast.Constant) -> Iterator[Any]:
    value = node.value
    if isinstance(value, bool):
        yield lambda: setattr(node, "value", not value)
    elif isinstance(value, (int, float)):
        yield lambda: setattr(node, "value", value + 1)
        if value not in (0, 1):
            yield lambda: setattr(node, "value", value - 1)
    elif isinstance(value, str):
        yield lambda: setattr(node, "value", value + "x")


def _of_call(node: ast.Call) -> Iterator[Any]:
    for number in range(len(node.keywords)):
        yield lambda number=number: node.keywords.pop(number)
    if len(node.args) > 1 and not any(isinstance(each, ast.Starred) for each in node.args[:2]):
        yield lambda: node.args.__setitem__(slice(0, 2), node.args[1::-1])


def _of_expression(node: ast.AST, name: str, value: ast.expr) -> Iterator[Any]:
    """A sign, a transpose, a copy or a surrounding call left out; a condition turned round."""
    if isinstance(value, ast.UnaryOp):
        yield lambda: setattr(node, name, value.operand)
    if isinstance(value, ast.Attribute) and value.attr == "T":
        yield lambda: setattr(node, name, value.value)
    if isinstance(value, ast.Call) and name == "value" and not isinstance(node, ast.Attribute):
        if len(value.args) == 1:
            yield lambda: setattr(node, name, value.args[0])
        elif not value.args and isinstance(value.func, ast.Attribute):
            yield lambda: setattr(node, name, value.func.value)
    if name == "test":
        yield lambda: setattr(node, name, ast.UnaryOp(ast.Not(), value))
    if isinstance(node, ast.BinOp) and name in ("left", "right"):
        other = node.right if name == "left" else node.left
        yield lambda: setattr(node, name, copy.deepcopy(other))


def _of_list(node: ast.AST, name: str, value: list[Any]) -> Iterator[Any]:
    """A statement left out, a pair turned round."""
    if name in ("body", "orelse"):
        for number, statement in enumerate(value):
            if isinstance(statement, (ast.Assign, ast.AugAssign, ast.Expr, ast.If, ast.For)):
                yield lambda number=number: value.__setitem__(number, ast.Pass())
    if isinstance(node, (ast.Tuple, ast.List)) and len(value) == 2:
        yield lambda: setattr(node, name, value[::-1])
