"""Pieces of work whose grade is known: the solution, the stub, and the named answers.

A named answer is a file ``tests/answers/<assignment>/<question>/{wrong,right}/<name>.py`` that
overrides names of the solution; what the notebook imports is there, as for a student.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from autograder.judge import reference_submission
from autograder.model import Assignment, Cell, Course, Question, Submission
from autograder.notebook import digest
from autograder.reference import import_lines
from autograder.source import read_master, strip_solutions

SOLUTION, STUB, WRONG, RIGHT = "solution", "stub", "wrong", "right"


@dataclass(frozen=True)
class Answer:
    """One piece of work whose grade is known: a named answer, the solution or the stub.

    Attributes:
        side: ``solution``, ``stub``, ``wrong`` or ``right``.
        question: the question that it is about; empty for the solution and the stub.
        number: place among the answers of its question and side.
    """

    assignment: Assignment
    side: str
    question: str
    path: Path
    cells: tuple[Cell, ...] = field(repr=False)
    number: int = 0

    @property
    def submission(self) -> Submission:
        """The answer as a student would hand it in."""
        return Submission(self.path.name, self.path.stem, digest(self.cells), self.cells)


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
    (module,) = solution.cells
    given = Cell(module.label, f"{import_lines(assignment)}\n\n{module.source}")
    for asked in assignment.questions:
        for side in (WRONG, RIGHT):
            for number, path in enumerate(answer_paths(course, assignment, asked, side)):
                cells = (given, Cell("the answer", path.read_text(encoding="utf-8")))
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
