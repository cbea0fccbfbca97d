"""From the author's files to the generated ones: ``solutions/`` and ``student_template/``.

:func:`build` is pure: the same course gives the same bytes on every machine (cell ids come from the
master's text, no file carries a time). :func:`write` and :func:`check` compare those with the disk.
"""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from autograder import handout
from autograder.errors import CourseError, SourceError
from autograder.inline import engine_modules, inline
from autograder.model import Assignment, Course
from autograder.reference import header, reference_module
from autograder.source import SourceCell, keep_solutions, read_master, strip_solutions

GENERATED_FOLDERS = ("solutions", "student_template")
MEND = "autograder build"


def build(course: Course) -> dict[str, bytes]:
    """Every generated file of a course: path relative to the course, with ``/``, -> content.

    Raises:
        CourseError: a master or a public check cannot be turned into what students get.
    """
    everything = (
        "# " + handout.note("assignments/") + '\n"""Reference modules, one by assignment."""\n'
    )
    files = {
        "solutions/__init__.py": everything,
        "student_template/README.md": handout.overview(course),
    }
    for assignment in course.assignments:
        folder = f"student_template/{assignment.id}"
        handed = carried_files(assignment)
        files[f"solutions/{assignment.module}.py"] = reference_module(assignment)
        files[f"solutions/{assignment.id}.ipynb"] = notebook(assignment, solved=True)
        files[f"{folder}/{assignment.id}.ipynb"] = notebook(assignment, handed)
        files[f"{folder}/README.md"] = handout.readme(assignment)
        files[f"{folder}/requirements.txt"] = "\n".join(
            [
                "# " + handout.note(f"assignments/{assignment.id}/"),
                *handout.requirements(assignment),
                "",
            ]
        )
        files |= {f"{folder}/{path}": text for path, text in handed.items()}
    return {path: text.encode() for path, text in sorted(files.items())}


def carried_files(assignment: Assignment) -> dict[str, str]:
    """What a student's notebook needs beside it, and carries: path in its folder -> text."""
    # nothing else goes into tests/: `otter check` takes every .py file there for a question
    files = {f"tests/{name}.py": text for name, text in public_checks(assignment).items()}
    return files | {"hints.py": handout.hints_module(assignment)}


def public_checks(assignment: Assignment, points: float | None = None) -> dict[str, str]:
    """The self-contained copy of each public check file, by question.

    Args:
        points: written into each file as its total; None writes none, as students get it.
    """
    copies = {}
    for question in assignment.questions:
        source = question.public.read_text(encoding="utf-8")
        copy = inline(source, engine_modules(), path=question.public, reveal=True)
        copies[question.id] = f"{header(assignment)}\n{with_points(copy, points)}"
    return copies


def with_points(source: str, points: float | None) -> str:
    """A check file's text with a ``points`` line after its ``name`` line."""
    if points is None:
        return source
    lines = source.split("\n")
    place = next(index for index, line in enumerate(lines) if line.startswith("name = "))
    return "\n".join([*lines[: place + 1], f"points = {points:g}", *lines[place + 1 :]])


def notebook(
    assignment: Assignment, handed: Mapping[str, str] | None = None, solved: bool = False
) -> str:
    """JSON of an assignment's notebook, the student's or the solved one, without outputs.

    Args:
        handed: text of the files that the student's notebook carries, by path in its folder.
    """
    import nbformat

    master = read_master(assignment.master)
    if master[0].kind != "markdown":
        raise SourceError(
            assignment.master, master[0].line, "the first cell is the title: markdown"
        )
    if not any(cell.kind == "code" for cell in master):
        raise CourseError(f"{assignment.master}: no code cell")
    setup = handout.solved_setup_cell(assignment) if solved else handout.setup_cell(handed or {})
    metadata = {
        "autograder": {"assignment": assignment.id, "generated": handout.note(_source(assignment))},
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    node = nbformat.from_dict(
        {
            "cells": list(_cells(assignment, master, setup, solved)),
            "metadata": metadata,
            "nbformat": 4,
            "nbformat_minor": 5,
        }
    )
    nbformat.validate(node)
    text: str = nbformat.writes(node)
    return text + "\n"


def _source(assignment: Assignment) -> str:
    return f"assignments/{assignment.id}/notebook.py"


def _cells(
    assignment: Assignment, master: tuple[SourceCell, ...], setup: str, solved: bool
) -> Iterator[dict[str, object]]:
    seen: dict[str, int] = {}
    first_code = next(index for index, cell in enumerate(master) if cell.kind == "code")
    for index, cell in enumerate(master):
        if index == first_code:
            # collapsed in JupyterLab and, as a form, on Colab
            folded = {"cellView": "form", "jupyter": {"source_hidden": True}}
            yield _cell("code", setup, _cell_id(assignment.id, "set up", 0), folded)
        # from the master's text, so that an exercise keeps its id when others come and go
        seen[cell.source] = seen.get(cell.source, -1) + 1
        identifier = _cell_id(assignment.id, cell.source, seen[cell.source])
        if cell.kind == "code":
            change = keep_solutions if solved else strip_solutions
            tags = {"tags": [*cell.tags]} if cell.tags else None
            yield _cell("code", change(cell, assignment.master), identifier, tags)
        else:
            notice = f"<!-- {handout.note(_source(assignment))} -->\n\n" if index == 0 else ""
            yield _cell("markdown", notice + cell.source, identifier)


def _cell_id(assignment: str, text: str, repeat: int) -> str:
    return hashlib.sha256(f"{assignment}\0{text}\0{repeat}".encode()).hexdigest()[:12]


def _cell(
    kind: str, source: str, identifier: str, metadata: Mapping[str, object] | None = None
) -> dict[str, object]:
    cell: dict[str, object] = {
        "cell_type": kind,
        "id": identifier,
        "metadata": metadata or {},
        "source": source,
    }
    return cell | {"execution_count": None, "outputs": []} if kind == "code" else cell


def write(course: Course) -> list[str]:
    """Bring the generated folders up to date.

    A file that an earlier build made and this one does not is removed; any other file that does not
    belong there stays, and :func:`check` reports it.

    Returns:
        list[str]: relative paths of what was written or removed.
    """
    changed = []
    files = build(course)
    for path, content in files.items():
        target = course.root / path
        if not target.is_file() or not _same(target.read_bytes(), content):
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
            changed.append(path)
    for path in _strays(course.root, files):
        target = course.root / path
        if handout.GENERATED.encode() in target.read_bytes():
            target.unlink()
            changed.append(path)
    return changed


def check(course: Course) -> str:
    """What differs between the generated folders and what the course generates; "" if nothing.

    Returns:
        str: a unified diff from the files on disk to the built ones, files that do not belong, and
        the command that mends it.
    """
    report = []
    files = build(course)
    for path, content in files.items():
        target = course.root / path
        found = target.read_bytes() if target.is_file() else None
        if found is None:
            report.append(f"missing: {path}\n")
        elif not _same(found, content):
            report.append(_diff(path, found, content))
    report += [f"does not belong here: {path}\n" for path in _strays(course.root, files)]
    if report:
        report.append(
            f"Run `{MEND}` to bring the generated files up to date; "
            "a file that it did not make is yours to move.\n"
        )
    return "".join(report)


def _same(found: bytes, built: bytes) -> bool:
    return found == built or handout.readable(found) == handout.readable(built)


def _diff(path: str, found: bytes, built: bytes) -> str:
    before, after = (handout.readable(data).split("\n") for data in (found, built))
    lines = difflib.unified_diff(before, after, f"on disk: {path}", f"built: {path}", lineterm="")
    return "\n".join(lines) + "\n"


def _strays(root: Path, files: Mapping[str, bytes]) -> list[str]:
    """Files in the generated folders that the build does not make; caches and dot files aside."""
    strays = []
    for folder in GENERATED_FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            relative = path.relative_to(root)
            ignored = any(part.startswith(".") or part == "__pycache__" for part in relative.parts)
            if path.is_file() and not ignored and relative.as_posix() not in files:
                strays.append(relative.as_posix())
    return strays
