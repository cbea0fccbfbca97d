"""What must not reach a student: code of a solution or of a hidden check.

Code is compared as syntax trees written back to text, so that spacing, comments and quotes do not
matter.
"""

from __future__ import annotations

import ast
import itertools
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from autograder.model import Assignment, Course
from autograder.source import SourceCell, keep_solutions, read_master, strip_solutions

EXPRESSION_NODES = 5
STATEMENT_NODES = 5


def hint_leaks(assignment: Assignment) -> Iterator[tuple[str, str]]:
    """Question id and problem for every hint that holds a piece of the solution."""
    pieces = {_squeeze(piece): piece for piece in solution_pieces(assignment)}
    for question in assignment.questions:
        for number, hint in enumerate(question.hints, 1):
            text = _squeeze(hint)
            for squeezed, piece in pieces.items():
                if squeezed in text:
                    yield question.id, f"hint {number} gives the solution away: {piece}"
                    break


def handed_out(course: Course, assignment: Assignment) -> Iterator[str]:
    """Problems of the student's folder: pieces of the solution, or of hidden checks, in it."""
    folder = course.root / "student_template" / assignment.id
    secret = solution_pieces(assignment) - _given_pieces(assignment)
    hidden = [_hidden_marks(question.hidden) for question in assignment.questions]
    for path in sorted(folder.rglob("*")):
        if path.suffix not in (".ipynb", ".py"):
            continue
        text = path.read_text(encoding="utf-8")
        cells = _code_cells(text) if path.suffix == ".ipynb" else [text]
        where = path.relative_to(course.root).as_posix()
        for cell in cells:
            for piece in sorted(_pieces(cell) & secret):
                yield f"{where}: holds a piece of the solution: {piece}"
        for mark in sorted({mark for marks in hidden for mark in marks if mark in text}):
            yield f"{where}: holds something of a hidden check: {mark}"


def solution_pieces(assignment: Assignment) -> set[str]:
    """Statements and expressions of the solution blocks that say something of their own."""
    found: set[str] = set()
    for cell in _masters_code(assignment):
        stub = _pieces(strip_solutions(cell, assignment.master))
        found |= _pieces(keep_solutions(cell, assignment.master)) - stub
    return found


def _given_pieces(assignment: Assignment) -> set[str]:
    """What the definitions consist of that the notebook gives ready-made (``provides``)."""
    given: set[str] = set()
    for cell in _masters_code(assignment):
        for node in ast.parse(strip_solutions(cell, assignment.master)).body:
            if getattr(node, "name", None) in assignment.provides:
                given |= _pieces(ast.unparse(node))
    return given


def _masters_code(assignment: Assignment) -> list[SourceCell]:
    return [cell for cell in read_master(assignment.master) if cell.kind == "code"]


@cache
def _pieces(source: str) -> frozenset[str]:
    try:
        tree = ast.parse(source)
    except SyntaxError:  # a cell with magics: the set-up cell, which is generated
        return frozenset()
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom, ast.Constant, ast.JoinedStr)):
            continue
        if isinstance(node, ast.expr):
            wanted = _has_nodes(node, EXPRESSION_NODES)
        else:
            simple = isinstance(node, ast.stmt) and not hasattr(node, "body")
            wanted = simple and _has_nodes(node, STATEMENT_NODES)
        if wanted:
            found.add(ast.unparse(node))
    return frozenset(found)


def _has_nodes(tree: ast.AST, count: int) -> bool:
    """Whether a tree has so many nodes; a larger one is not walked to its end."""
    nodes = (node for node in ast.walk(tree) if not isinstance(node, ast.expr_context))
    return next(itertools.islice(nodes, count - 1, None), None) is not None


def _hidden_marks(path: Path) -> set[str]:
    """Strings that only a hidden check file has: its name and the labels of its draws."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    marks = {f"{path.stem}_hidden"}
    for node in ast.walk(tree):
        named = isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        if named and node.func.id == "draw" and node.args:  # type: ignore[attr-defined]
            label = node.args[0]  # type: ignore[attr-defined]
            if isinstance(label, ast.Constant) and isinstance(label.value, str):
                marks.add(f'draw("{label.value}")')
    return marks


def _code_cells(text: str) -> list[str]:
    cells = json.loads(text)["cells"]
    return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]


def _squeeze(text: str) -> str:
    return "".join(text.split()).replace('"', "'")
