"""Stand-ins for what a notebook imports but grading must not run: Otter, Colab, IPython's display.

Each does nothing and accepts everything, so that a cell which defines a function after
``grader.check(...)`` or ``drive.mount(...)`` still reaches the definition.
"""

from __future__ import annotations

import builtins
import importlib
import sys
import types
from typing import Any

from .cells import runnable

MODULES = (
    "otter",
    "google.colab",
    "google.colab.auth",
    "google.colab.drive",
    "google.colab.files",
    "google.colab.output",
    "google.colab.patches",
    "google.colab.userdata",
    "IPython",
    "IPython.display",
    "IPython.core",
    "IPython.core.display",
    "IPython.core.magic",
    "IPython.core.interactiveshell",
    "ipywidgets",
)


def decorates(arguments: tuple[Any, ...], keywords: dict[str, Any]) -> bool:
    """Whether a call looks like that of a decorator: ``@interact``, ``@register_line_magic``."""
    return len(arguments) == 1 and not keywords and isinstance(arguments[0], types.FunctionType)


class Anything(type):
    """A class of which every attribute exists, and that hands a decorated function back."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Inert()

    def __call__(cls, *arguments: Any, **keywords: Any) -> Any:
        if decorates(arguments, keywords):
            return arguments[0]
        return super().__call__(*arguments, **keywords)


class Inert(metaclass=Anything):
    """Every attribute, item and call of it is another one; it is false and empty."""

    def __init__(self, *arguments: Any, **keywords: Any) -> None:
        pass

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Inert()

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        if decorates(arguments, keywords):
            return arguments[0]
        return Inert()

    def __getitem__(self, key: Any) -> Any:
        return Inert()

    def __iter__(self) -> Any:
        return iter(())

    def __len__(self) -> int:
        return 0

    def __bool__(self) -> bool:
        return False

    def __enter__(self) -> Inert:
        return self

    def __exit__(self, *details: Any) -> None:
        return None

    def __repr__(self) -> str:
        return ""


class Shell(Inert):
    """What ``get_ipython()`` gives: an exported script hands it the text of the magics' cells."""

    def run_cell_magic(self, name: str, line: str, cell: str) -> None:
        """Run the body of ``%%time`` and its like, write that of ``%%writefile``."""
        _run(f"%%{name} {line}\n{cell}")

    def run_line_magic(self, name: str, line: str, *arguments: Any) -> Any:
        """Run the statement of ``%time``; its value if it is an expression."""
        if name != "time":
            return None
        try:
            code = compile(line.strip(), "<magic>", "eval")
        except SyntaxError:
            return _run(line)
        return eval(code, vars(sys.modules["__main__"]))

    def getoutput(self, *arguments: Any, **keywords: Any) -> list[str]:
        """No shell ran, so there are no lines."""
        return []


def _run(source: str) -> None:
    exec(compile(runnable(source), "<magic>", "exec"), vars(sys.modules["__main__"]))


class InertModule(types.ModuleType):
    """A module in which every name exists."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Shell if name == "get_ipython" else Inert


def install() -> None:
    """Put the stand-ins into ``sys.modules`` and ``display``, ``get_ipython`` into builtins."""
    try:
        importlib.import_module("google")  # protobuf's namespace package is kept
    except ImportError:
        sys.modules["google"] = InertModule("google")
    for name in MODULES:
        module = InertModule(name)
        module.__path__ = []
        sys.modules[name] = module
        parent, _, child = name.rpartition(".")
        if parent in sys.modules:
            setattr(sys.modules[parent], child, module)
    sys.modules["IPython"].version_info = (9, 0, 0, "")  # type: ignore[attr-defined]
    builtins.display = Inert()  # type: ignore[attr-defined]
    builtins.get_ipython = Shell  # type: ignore[attr-defined]
