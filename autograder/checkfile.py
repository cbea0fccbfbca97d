"""Check files in Otter's exception-based format, run without Otter.

Importing the real ``otter.test_files`` costs seconds, so a check file is executed with this
module's :class:`test_case` standing in for it: same names, same meaning (format:
``docs/test_files/python_format.rst`` of otter-grader 7).
"""

from __future__ import annotations

import inspect
import sys
import types
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from autograder.errors import CheckFileError
from autograder.ondemand import OnDemandPackage


class test_case:
    """Decorator that marks a function of a check file as one check.

    Args:
        name: what the student reads.
        points: share of the question's points; None for an equal share of the rest.
        hidden: kept for Otter; here the folder decides who may see a check.
        success_message: kept for Otter.
        failure_message: the releasable hint for this failure.
    """

    __test__ = False  # the name looks like a test to pytest

    def __init__(
        self,
        name: str | None = None,
        points: float | None = None,
        hidden: bool = False,
        success_message: str | None = None,
        failure_message: str | None = None,
    ) -> None:
        self.name = name
        self.points = points
        self.hidden = hidden
        self.success_message = success_message
        self.failure_message = failure_message
        self.function: Callable[..., None] = lambda: None

    def __call__(self, function: Callable[..., None]) -> test_case:
        self.function = function
        return self


@dataclass(frozen=True)
class Check:
    """One case of a check file.

    Attributes:
        parameters: names of the student's objects that the function takes, in order.
        line: where the function starts in its file.
    """

    name: str
    points: float
    hint: str
    function: Callable[..., None]
    parameters: tuple[str, ...]
    line: int


@dataclass(frozen=True)
class CheckFile:
    """A loaded check file; ``name`` is what Otter keys its results by."""

    path: Path
    name: str
    checks: tuple[Check, ...]


def load(path: Path, solutions: Path | None = None) -> CheckFile:
    """Execute a check file and collect its cases.

    Args:
        solutions: the folder that ``from solutions import ...`` means in this file.

    Raises:
        CheckFileError: it does not run, or breaks the format; the message names the file.
    """
    try:
        source = path.read_text(encoding="utf-8")
    except OSError as error:
        raise CheckFileError(f"{path}: cannot be read: {error.strerror}") from error
    namespace: dict[str, Any] = {"__name__": f"checks.{path.stem}", "__file__": str(path)}
    try:
        with _standing_in({**_otter(), **_references(solutions)}):
            exec(compile(source, str(path), "exec"), namespace)
    except Exception as error:
        raise CheckFileError(f"{path}: {type(error).__name__}: {error}") from error
    if namespace.get("OK_FORMAT") is not False:
        raise CheckFileError(f"{path}: the line `OK_FORMAT = False` is missing")
    name = namespace.get("name")
    if not isinstance(name, str):
        raise CheckFileError(f"{path}: `name` must be a string")
    cases = [value for value in namespace.values() if isinstance(value, test_case)]
    if not cases:
        raise CheckFileError(f"{path}: no @test_case in it")
    points = resolve_points(path, namespace.get("points"), [case.points for case in cases])
    checks = tuple(
        Check(
            name=case.name or f"{name} - {number}",
            points=share,
            hint=case.failure_message or "",
            function=case.function,
            parameters=tuple(inspect.signature(case.function).parameters),
            line=case.function.__code__.co_firstlineno,
        )
        for number, (case, share) in enumerate(zip(cases, points, strict=True), 1)
    )
    return CheckFile(path, name, checks)


def resolve_points(path: Path, total: Any, parts: list[float | None]) -> list[float]:
    """Points of each case, by Otter's rules (``TestFile.resolve_test_file_points``).

    Args:
        total: None, a number, or one number per case.
        parts: what each case names for itself, None where it names nothing.
    """
    if isinstance(total, list):
        if len(total) != len(parts):
            raise CheckFileError(f"{path}: `points` lists {len(total)} for {len(parts)} cases")
        return [float(share) for share in total]
    if total is not None and not isinstance(total, (int, float)):
        raise CheckFileError(f"{path}: `points` must be a number or a list")
    named = sum(share for share in parts if share is not None)
    rest = sum(share is None for share in parts)
    if total is None:
        total = 1 if named == 0 and rest else named
    if named > total:
        raise CheckFileError(f"{path}: the cases name more points than the file's {total}")
    each = (total - named) / rest if rest else 0.0
    return [float(each if share is None else share) for share in parts]


def _otter() -> dict[str, types.ModuleType]:
    package, module = types.ModuleType("otter"), types.ModuleType("otter.test_files")
    package.__path__ = []
    package.test_files = module  # type: ignore[attr-defined]
    module.test_case = test_case  # type: ignore[attr-defined]
    return {"otter": package, "otter.test_files": module}


def _references(solutions: Path | None) -> dict[str, types.ModuleType]:
    """The package ``solutions`` of one course, whatever ``sys.path`` holds."""
    return {} if solutions is None else {"solutions": _package(solutions)}


@cache
def _package(solutions: Path) -> types.ModuleType:
    return OnDemandPackage("solutions", solutions)


@contextmanager
def _standing_in(modules: dict[str, types.ModuleType]) -> Iterator[None]:
    """Replace whole packages in ``sys.modules`` while the block runs."""
    packages = {name.partition(".")[0] for name in modules}
    saved = {name: sys.modules[name] for name in list(sys.modules) if _within(name, packages)}
    for name in saved:
        del sys.modules[name]
    sys.modules.update(modules)
    try:
        yield
    finally:
        for name in [name for name in sys.modules if _within(name, packages)]:
            del sys.modules[name]
        sys.modules.update(saved)


def _within(name: str, packages: set[str]) -> bool:
    return name.partition(".")[0] in packages
