"""Notebooks as students hand them in: the handed-out one, with cells filled in."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import nbformat

from autograder.model import Assignment, Course


def untouched(course: Course, assignment: Assignment) -> Path:
    """The notebook that students get."""
    return course.root / "student_template" / assignment.id / f"{assignment.id}.ipynb"


def write_solved(
    course: Course, assignment: Assignment, path: Path, answers: Mapping[str, str] | None = None
) -> Path:
    """Write the handed-out notebook with the solution in every cell, and return its path.

    Args:
        answers: code that goes into a cell of its own before a question's check cell.
    """
    solved = nbformat.read(course.root / "solutions" / f"{assignment.id}.ipynb", as_version=4)
    solution = {cell["id"]: cell["source"] for cell in solved["cells"]}
    node = nbformat.read(untouched(course, assignment), as_version=4)
    cells = []
    for number, cell in enumerate(node["cells"]):
        if cell["cell_type"] == "code" and number > first_code(node):
            cell["source"] = solution[cell["id"]]
        for question, source in (answers or {}).items():
            if cell["source"] == f'grader.check("{question}")':
                cells.append(nbformat.v4.new_code_cell(source))
        cells.append(cell)
    node["cells"] = cells
    nbformat.write(node, path)
    return path


def first_code(node: nbformat.NotebookNode) -> int:
    """Where the set-up cell is."""
    kinds = [cell["cell_type"] for cell in node["cells"]]
    return kinds.index("code")
