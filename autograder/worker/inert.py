"""Stand-ins for what a notebook imports but grading must not run: Otter, Colab, IPython's display.

Each does nothing and accepts everything, so that a cell which defines a function after
``grader.check(...)`` or ``drive.mount(...)`` still reaches the definition.
"""

from __future__ import annotations

import builtins
import importlib.util
import sys
import types
from typing import Any

MODULES = (
    "otter",
    "google.colab",
    "google.colab.drive",
    "google.colab.files",
    "google.colab.output",
    "google.colab.patches",
    "IPython",
    "IPython.display",
    "IPython.core",
    "IPython.core.display",
    "IPython.core.magic",
    "IPython.core.interactiveshell",
    "ipywidgets",
)


class Inert:
    """Every attribute, item and call of it is another one; it is false and empty."""

    def __init__(self, *arguments: Any, **keywords: Any) -> None:
        pass

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Inert()

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        # ``@interact`` and ``@register_line_magic`` decorate: hand the function back
        if len(arguments) == 1 and not keywords and isinstance(arguments[0], types.FunctionType):
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


class InertModule(types.ModuleType):
    """A module in which every name exists."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if name == "get_ipython":
            return Inert
        return Inert


def install() -> None:
    """Put the stand-ins into ``sys.modules`` and ``display``, ``get_ipython`` into builtins."""
    if importlib.util.find_spec("google") is None:  # else protobuf's namespace package is kept
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
    builtins.get_ipython = Inert  # type: ignore[attr-defined]
