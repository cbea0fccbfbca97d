"""A module of which only as much is executed as somebody asks for.

A check uses a few functions of a reference module; a library that only others of its functions need
may take seconds to import.
"""

from __future__ import annotations

import ast
import types
from pathlib import Path
from typing import Any

from autograder.bindings import bound_names, used_names


class OnDemand(types.ModuleType):
    """A module whose imports, definitions and assignments are executed when they are needed.

    They are: when one of their names is asked for, or when what is asked for mentions it.

    Args:
        path: its file; anything else that stands in it is never executed.

    Raises:
        OSError: the file cannot be read.
        SyntaxError: it is not Python.
    """

    def __init__(self, name: str, path: Path) -> None:
        super().__init__(name)
        self.__file__ = str(path)
        self._statements = ast.parse(path.read_text(encoding="utf-8"), str(path)).body
        self._left = set(range(len(self._statements)))

    def __getattr__(self, name: str) -> Any:
        self._execute(name)
        try:
            return self.__dict__[name]
        except KeyError:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}") from None

    def _execute(self, name: str) -> None:
        wanted: set[int] = set()
        names, seen = [name], {name}
        while names:
            name = names.pop()
            for index in self._left - wanted:
                if name in bound_names(self._statements[index]):
                    wanted.add(index)
                    new = used_names(self._statements[index]) - seen
                    seen |= new
                    names += new
        body = [self._statements[index] for index in sorted(wanted)]
        exec(compile(ast.Module(body, []), str(self.__file__), "exec"), self.__dict__)
        self._left -= wanted


class OnDemandPackage(types.ModuleType):
    """A package whose modules are made by :class:`OnDemand`, each when it is asked for."""

    def __init__(self, name: str, folder: Path) -> None:
        super().__init__(name)
        self.__path__ = [str(folder)]  # `import package.module` takes the ordinary way
        self._folder = folder

    def __getattr__(self, name: str) -> Any:
        path = self._folder / f"{name}.py"
        if name.startswith("__") or not path.is_file():
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        module = OnDemand(f"{self.__name__}.{name}", path)
        setattr(self, name, module)
        return module
