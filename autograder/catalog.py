"""A course folder, read and checked: ``assignments/`` and ``tests/hidden/`` become a ``Course``."""

from __future__ import annotations

import ast
import hashlib
import re
from collections.abc import Collection, Iterable
from dataclasses import fields, replace
from functools import cache
from pathlib import Path
from typing import Any

from autograder import __version__
from autograder.bindings import assigned_names, bound_names, global_names
from autograder.errors import CourseError, SourceError, UsageError
from autograder.model import Assignment, Course, Illustration, Limits, Question
from autograder.reference import reference_modules
from autograder.source import ILLUSTRATION, SourceCell, keep_solutions, read_master
from autograder.tables import (
    check_identifier,
    meant,
    positive,
    read,
    refuse_repeats,
    refuse_unknown,
    take,
    texts,
)

COURSE_FILE = Path("assignments", "course.toml")
HINTS = 3
CHECK_CELL = re.compile(r'grader\.check\("([^"\\]*)"\)')

_COURSE_KEYS = ("title", "points", "limits", "gpu")
_ASSIGNMENT_KEYS = ("title", "module", "needs", "provides", "question", "limits")
_QUESTION_KEYS = ("id", "points", "names", "uses", "hints")
_NOT_QUESTIONS = ("__init__", "conftest")


def find_course(start: Path) -> Path:
    """The nearest folder at or above ``start`` that holds ``assignments/course.toml``.

    Raises:
        UsageError: there is none.
    """
    start = start.resolve()
    for folder in (start, *start.parents):
        if (folder / COURSE_FILE).is_file():
            return folder
    raise UsageError(
        f"no course at {start} or above it: expected {COURSE_FILE.as_posix()}; name one by --course"
    )


def load_course(root: Path, only: str | None = None) -> Course:
    """Read a course folder; nothing in it is executed.

    Args:
        only: the assignment that is wanted. Of the others just the tables are read, by which a
            submission to them is recognised.

    Raises:
        CourseError: a file is missing or breaks the format; the message names it and what is wrong.
    """
    path = root / COURSE_FILE
    table = read(path)
    refuse_unknown(table, _COURSE_KEYS, path)
    points = take(table, "points", dict, path)
    limits = _limits(take(table, "limits", dict, path, {}), Limits(), path)
    folders = sorted(each.parent.name for each in path.parent.glob("*/assignment.toml"))
    for name in folders:
        if name not in points:
            raise CourseError(f"{path}: [points] has no line for {name}{meant(name, points)}")
    assignments = []
    for name in points:
        assignment = _load_assignment(root, name, limits)
        if only in (None, name):
            assignment = _with_its_files(root, assignment)
        total = positive(points, name, path)
        if assignment.max_score != total:
            raise CourseError(
                f"{_toml(root, name)}: the questions add up to {assignment.max_score:g} points, "
                f"but {path} says {total:g}"
            )
        assignments.append(assignment)
    refuse_repeats((each.module for each in assignments), "module", path)
    lanes = _gpu_lanes(take(table, "gpu", dict, path, {}), path)
    return Course(root, take(table, "title", str, path), tuple(assignments), lanes)


def _gpu_lanes(table: dict[str, Any], path: Path) -> int:
    where = f"{path}: [gpu]"
    refuse_unknown(table, ("lanes",), where)
    lanes = table.get("lanes", Course.gpu_lanes)
    if not isinstance(lanes, int) or isinstance(lanes, bool) or lanes < 1:
        raise CourseError(f"{where}: 'lanes' must be a whole number above 0")
    return lanes


def named_assignment(course: Course, name: str) -> Assignment:
    """The assignment that somebody named.

    Raises:
        UsageError: there is none of that name.
    """
    found = course.assignment(name)
    if found is None:
        known = [each.id for each in course.assignments]
        listed = ", ".join(known)
        raise UsageError(f"no assignment {name!r}{meant(name, known)} (there are: {listed})")
    return found


def _toml(root: Path, name: str) -> Path:
    return root / "assignments" / name / "assignment.toml"


def _load_assignment(root: Path, name: str, limits: Limits) -> Assignment:
    path = _toml(root, name)
    check_identifier(name, "assignment", root / COURSE_FILE)
    table = read(path)
    refuse_unknown(table, _ASSIGNMENT_KEYS, path)
    entries = take(table, "question", list, path)
    questions = tuple(_question(entry, root, name, path) for entry in entries)
    assignment = Assignment(
        id=name,
        title=take(table, "title", str, path),
        module=take(table, "module", str, path),
        needs=texts(table, "needs", path, ()),
        provides=texts(table, "provides", path, ()),
        questions=questions,
        limits=_limits(take(table, "limits", dict, path, {}), limits, path),
        master=path.parent / "notebook.py",
    )
    check_identifier(assignment.module, "module", path)
    if not assignment.module.isidentifier():
        raise CourseError(f"{path}: module {assignment.module!r} cannot be imported")
    refuse_repeats((each.id for each in questions), "question", path)
    refuse_repeats(assignment.graded_names, "graded name", path)
    _check_uses(assignment, path)
    return assignment


def _with_its_files(root: Path, assignment: Assignment) -> Assignment:
    """The assignment, once its check files and its master are found to fit it."""
    for question in assignment.questions:
        _check_file(question.public, question.id, None)
        _check_file(question.hidden, f"{question.id}_hidden", question.points)
    for folder in (assignment.master.parent / "checks", root / "tests" / "hidden" / assignment.id):
        _refuse_strays(folder, [question.id for question in assignment.questions])
    cells = read_master(assignment.master)
    _check_master(assignment, cells)
    return replace(assignment, illustrations=_illustrations(assignment, cells))


def _question(entry: Any, root: Path, assignment: str, path: Path) -> Question:
    if not isinstance(entry, dict):
        raise CourseError(f"{path}: a question is a table under [[question]]")
    identifier = take(entry, "id", str, path)
    where = f"{path}: question {identifier!r}"
    check_identifier(identifier, "question", path)
    refuse_unknown(entry, _QUESTION_KEYS, where)
    hints = texts(entry, "hints", where)
    if len(hints) != HINTS or not all(hint.strip() for hint in hints):
        raise CourseError(f"{where}: needs exactly {HINTS} hints that are not empty")
    names = texts(entry, "names", where)
    if not names or not all(name.isidentifier() for name in names):
        raise CourseError(f"{where}: `names` lists the functions and variables that students write")
    return Question(
        id=identifier,
        points=positive(entry, "points", where),
        names=names,
        hints=hints,
        public=path.parent / "checks" / f"{identifier}.py",
        hidden=root / "tests" / "hidden" / assignment / f"{identifier}.py",
        uses=texts(entry, "uses", where, ()),
    )


def _check_uses(assignment: Assignment, path: Path) -> None:
    known = (*assignment.graded_names, *assignment.provides)
    for question in assignment.questions:
        for name in question.uses:
            if name not in known:
                raise CourseError(
                    f"{path}: question {question.id!r} uses {name!r}, which no question asks for "
                    f"and the notebook does not provide{meant(name, known)}"
                )


def _check_file(path: Path, name: str, points: float | None) -> None:
    """Otter keys its results by ``name``: one that differs from the file's question goes astray."""
    try:
        tree = ast.parse(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise CourseError(f"{path}: this check file is missing") from error
    except (OSError, SyntaxError, ValueError) as error:
        raise CourseError(f"{path}: cannot be read: {error}") from error
    found = {
        target: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in assigned_names(node)
    }
    if found.get("name") != name:
        raise CourseError(f"{path}: the line `name = {name!r}` is missing")
    if found.get("OK_FORMAT") is not False:
        raise CourseError(f"{path}: the line `OK_FORMAT = False` is missing")
    if points is None and "points" in found:
        raise CourseError(f"{path}: public checks carry no points")
    if points is not None and found.get("points") != points:
        raise CourseError(f"{path}: the line `points = {points:g}` is missing")


def _refuse_strays(folder: Path, questions: Collection[str]) -> None:
    for path in sorted(folder.glob("*.py")):
        if path.stem not in questions and path.stem not in _NOT_QUESTIONS:
            raise CourseError(f"{path}: no question {path.stem!r}{meant(path.stem, questions)}")


def _check_master(assignment: Assignment, cells: Iterable[SourceCell]) -> None:
    asked: list[str] = []
    defined: set[str] = set()
    for cell in cells:
        if cell.kind == "code":
            tree = ast.parse(keep_solutions(cell, assignment.master))
            asked += _asked_in(cell, tree, assignment)
            defined.update(name for node in tree.body for name in bound_names(node))
    expected = [question.id for question in assignment.questions]
    for identifier in expected:
        if identifier not in asked:
            raise CourseError(f'{assignment.master}: no cell `grader.check("{identifier}")`')
    if asked != expected:
        raise CourseError(
            f"{assignment.master}: the check cells come as {', '.join(asked)}, "
            f"the questions as {', '.join(expected)}"
        )
    for name in (*assignment.graded_names, *assignment.provides):
        if name not in defined:
            raise CourseError(f"{assignment.master}: nothing defines {name}")


def _illustrations(assignment: Assignment, cells: Iterable[SourceCell]) -> tuple[Illustration, ...]:
    """Given cells that only show something, and the check cells, which do nothing in a worker."""
    found = []
    for cell in cells:
        if CHECK_CELL.fullmatch(cell.source):
            found.append(Illustration(cell.source, ()))
        if ILLUSTRATION in cell.tags:
            names = global_names(cell.source) - {"_"}  # by custom nobody reads an underscore
            for name in (*assignment.graded_names, *assignment.provides):
                if name in names:
                    problem = f"an illustration cannot be what defines {name}"
                    raise SourceError(assignment.master, cell.line, problem)
            found.append(Illustration(cell.source.strip(), tuple(sorted(names))))
    return tuple(found)


def _asked_in(cell: SourceCell, tree: ast.Module, assignment: Assignment) -> list[str]:
    """The question of a check cell, in a list; refuses a check that is not alone in its cell."""
    if "grader" not in {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}:
        return []
    match = CHECK_CELL.fullmatch(cell.source)
    if not match:
        problem = 'a check cell is exactly `grader.check("question")`'
        raise SourceError(assignment.master, cell.line, problem)
    known = [question.id for question in assignment.questions]
    if match[1] not in known:
        problem = f"no question {match[1]!r}{meant(match[1], known)}"
        raise SourceError(assignment.master, cell.line, problem)
    return [match[1]]


def _limits(table: dict[str, Any], base: Limits, path: Path) -> Limits:
    kinds = {field.name: type(getattr(base, field.name)) for field in fields(Limits)}
    refuse_unknown(table, kinds, f"{path}: [limits]")
    for key, value in table.items():
        off = key == "address_mb" and value == 0 and not isinstance(value, bool)
        if not off:
            positive(table, key, f"{path}: [limits]")
        if kinds[key] is int and not isinstance(value, int):
            raise CourseError(f"{path}: [limits]: {key!r} must be a whole number")
    return replace(base, **{key: kinds[key](value) for key, value in table.items()})


@cache
def course_digest(course: Course, assignment: Assignment) -> str:
    """SHA-256 (hex) of everything that can change this assignment's grades.

    That is its own files, the course's, the reference modules that its checks import, and the
    engine. Computed once in a process for each course as loaded.
    """
    paths = [course.root / COURSE_FILE, _toml(course.root, assignment.id), assignment.master]
    for question in assignment.questions:
        paths += [question.public, question.hidden]
    parts = [(path.relative_to(course.root).as_posix(), path.read_bytes()) for path in paths]
    modules = reference_modules(course, assignment)
    parts += [(f"solutions/{name}.py", text.encode()) for name, text in modules.items()]
    parts += [("version", __version__.encode()), *_engine()]
    digest = hashlib.sha256()
    for name, content in parts:
        # lengths in front: no two lists of parts run together into the same bytes
        digest.update(f"{len(name.encode())} {name} {len(content)} ".encode() + content)
    return digest.hexdigest()


@cache
def _engine() -> tuple[tuple[str, bytes], ...]:
    folder = Path(__file__).parent
    paths = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*.py")}
    return tuple((name, paths[name].read_bytes()) for name in sorted(paths))
