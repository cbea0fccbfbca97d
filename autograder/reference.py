"""Reference modules: the importable part of a notebook's master, solutions included."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable

from autograder.bindings import assigned_names, bound_names, used_names
from autograder.errors import CourseError
from autograder.handout import note
from autograder.model import Assignment, Course
from autograder.source import SourceCell, keep_solutions, parse_code, read_master


def reference_modules(course: Course, assignment: Assignment) -> dict[str, str]:
    """Text of the assignment's own reference module and of those that its hidden checks import."""
    modules = {assignment.module: assignment} | imported_solutions(course, assignment)
    return {name: reference_module(modules[name]) for name in sorted(modules)}


def imported_solutions(course: Course, assignment: Assignment) -> dict[str, Assignment]:
    """The assignments whose reference modules the hidden checks of this one import, by module.

    Raises:
        CourseError: a check imports a reference that no assignment has.
    """
    by_module = {each.module: each for each in course.assignments}
    found = {}
    for question in assignment.questions:
        tree = ast.parse(question.hidden.read_text(encoding="utf-8"))
        for name in sorted(_solutions_in(tree)):
            if name not in by_module:
                raise CourseError(f"{question.hidden}: there is no solutions/{name}.py")
            found[name] = by_module[name]
    return found


def _solutions_in(tree: ast.Module) -> set[str]:
    modules = {name for node in ast.walk(tree) for name in imported_modules(node)}
    return {name.removeprefix("solutions.") for name in modules if name.startswith("solutions.")}


def reference_module(assignment: Assignment) -> str:
    """Text of ``solutions/<module>.py``, made from the notebook's master."""
    master = assignment.master
    names = (*assignment.graded_names, *assignment.provides)
    text = reference_text(read_master(master), names, master)
    return f'{header(assignment)}\n"""Reference for: {assignment.title}."""\n\n{text}'


def header(assignment: Assignment) -> str:
    """The comment that every file generated for an assignment begins with."""
    return "# " + note(f"assignments/{assignment.id}/")


def reference_text(
    cells: Iterable[SourceCell], names: Collection[str], path: object = "notebook.py"
) -> str:
    """The reference module in a master: what its functions need, and nothing that runs or prints.

    Kept, in order: function and class definitions, assignments to graded names or to constants in
    upper case, and the imports that these use.

    Args:
        names: the graded names of the assignment.
    """
    kept: list[tuple[str, str]] = []
    for cell in cells:
        if cell.kind == "code":
            solved = keep_solutions(cell, path)
            tree = parse_code(solved, path, cell.line, "with its solution the cell is not Python")
            pieces = ((_kind(node, names), _text(node, solved)) for node in tree.body)
            kept += [(kind, text) for kind, text in pieces if kind]
    kept = [(kind, text) for kind, text in kept if kind != "import" or _is_used(text, kept)]
    result = ""
    for (before, _), (kind, text) in zip([("", ""), *kept], kept, strict=False):
        gap = "" if not before else "\n" if before == kind != "definition" else "\n\n\n"
        result += gap + text
    return result + "\n" if result else ""


def import_lines(assignment: Assignment) -> str:
    """The imports of the notebook's cells, Otter's left out, as one text."""
    lines = [
        ast.unparse(node)
        for cell in read_master(assignment.master)
        if cell.kind == "code"
        for node in ast.parse(keep_solutions(cell, assignment.master)).body
        if _kind(node, ()) == "import"
    ]
    return "\n".join(dict.fromkeys(lines))


def _is_used(text: str, kept: Iterable[tuple[str, str]]) -> bool:
    """Whether anything but imports names what this import binds: a library may be slow to load."""
    (node,) = ast.parse(text).body
    return any(
        not used_names(ast.parse(other)).isdisjoint(bound_names(node))
        for kind, other in kept
        if kind != "import"
    )


def _kind(node: ast.stmt, names: Collection[str]) -> str:
    if isinstance(node, ast.Import):
        return "" if any(_is_otter(alias.name) for alias in node.names) else "import"
    if isinstance(node, ast.ImportFrom):
        return "" if _is_otter(node.module or "") else "import"
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return "definition"
    targets = assigned_names(node)
    wanted = bool(targets) and all(name in names or name.isupper() for name in targets)
    return "assignment" if wanted else ""


def _is_otter(module: str) -> bool:
    return module.split(".")[0] == "otter"


def _text(node: ast.stmt, source: str) -> str:
    decorators = getattr(node, "decorator_list", [])
    if decorators:
        first = min(decorator.lineno for decorator in decorators)
        return "\n".join(source.split("\n")[first - 1 : node.end_lineno])
    return ast.get_source_segment(source, node) or ""


def imported_modules(node: ast.AST) -> list[str]:
    """Dotted names that one node imports: ``from a import b`` counts as ``a.b``."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        return [f"{node.module or ''}.{alias.name}" for alias in node.names]
    return []
