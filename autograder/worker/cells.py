"""Run a notebook's cells as a notebook does: one after the other, each statement on its own.

What IPython would take for itself is made harmless first: line magics, shell lines and help
requests do nothing, the body of a ``%%time`` cell runs, ``%%writefile`` writes into the working
folder.
"""

from __future__ import annotations
import __future__

import ast
import linecache
import re
import tokenize
import types
from collections.abc import Callable
from functools import cache
from io import StringIO
from typing import Any

RUN_BODY = frozenset({"time", "timeit", "capture", "prun", "memit", "mprun"})
_CELL_MAGIC = re.compile(r"\s*%%(\w+)[ \t]*(.*)")
_LINE_MAGIC = re.compile(r"(\s*)(%%?\w|!|\?|(?:pip3?|conda)[ \t]+\w)")
_TIMED = re.compile(r"(\s*(?:[\w\s,.\[\]'\"]+=\s*)?)%time\s+(?=\S)")
_ASSIGNED = re.compile(r"(\s*[\w\s,.\[\]'\"]+=\s*)(%\w|!)[^=]")
_HELP = re.compile(r"\s*[\w.]+\?{1,2}\s*$")
FUTURES = sum(getattr(__future__, name).compiler_flag for name in __future__.all_feature_names)
"""Of the compiler's flags those that an import from ``__future__`` sets, each of them a bit."""
BY_TEXT = frozenset({"dir", "eval", "exec", "get_ipython", "globals", "locals", "vars"})
"""Ways to a variable that no one can see in the code."""


def needed(
    sources: tuple[str, ...], bound_by: tuple[tuple[int, tuple[str, ...]], ...]
) -> list[int]:
    """The illustrations that bind a name which other cells use, and those that these use.

    Args:
        sources: every cell.
        bound_by: of each illustration the index into ``sources`` and the names that it binds.
    """
    illustrations = dict(bound_by)
    used: set[str] = set()
    for index, source in enumerate(sources):
        if index not in illustrations:
            used |= names_in(index, source)
    found: list[int] = []
    while True:
        more = [
            index
            for index, bound in illustrations.items()
            if index not in found and (used & BY_TEXT or used.intersection(bound))
        ]
        if not more:
            return sorted(found)
        found += more
        for index in more:
            used |= names_in(index, sources[index])


def names_in(index: int, source: str) -> set[str]:
    """Names of a cell that are no variables of its functions' own, and texts that may name one."""
    try:
        codes = list(compiled(runnable(source), filename(index + 1), 0)[0])
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return set()  # it cannot run either
    names: set[str] = set()
    while codes:
        code = codes.pop()
        names.update(code.co_names)
        for constant in code.co_consts:
            if isinstance(constant, types.CodeType):
                codes.append(constant)
            elif isinstance(constant, str):
                names.add(constant)
    return names


@cache  # asked for twice where a notebook has illustrations
def runnable(source: str) -> str:
    """The cell as plain Python with the same line numbers; unchanged if it already is Python."""
    magic = _CELL_MAGIC.match(source.lstrip("\n"))
    if magic:
        return _cell_magic(source, magic.group(1), magic.group(2).strip())
    if parsed(source) is not None:
        return source
    lines = source.split("\n")
    dropping = False
    for number, line in enumerate(lines):
        goes_on = line.rstrip().endswith("\\")
        if dropping:
            lines[number], dropping = "", goes_on
            continue
        harmless = _harmless(line)
        if harmless is not None and not _inside(lines[:number]):
            lines[number] = harmless
            # `!pip install \` takes the next line with it; `%time x = \` is still code
            dropping = goes_on and not harmless.rstrip().endswith("\\")
    return "\n".join(lines)


@cache  # a cell is read, looked through and run
def parsed(source: str) -> ast.Module | None:
    """The syntax tree of a text; None where it is no Python as it stands."""
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def filename(number: int) -> str:
    """What a cell is called as a file; the first is 1."""
    return f"<cell {number}>"


@cache  # a cell is looked through before the first one runs
def compiled(text: str, filename: str, flags: int) -> tuple[tuple[types.CodeType, ...], int]:
    """Each statement of a text as code; and ``flags`` with its imports from ``__future__``.

    Args:
        flags: the compiler's, from the cells before.

    Raises:
        SyntaxError: some statement cannot be compiled; also what else ``compile`` raises.
    """
    codes = []
    for statement in (parsed(text) or ast.parse(text, filename)).body:
        module = ast.Module([statement], [])
        code = compile(module, filename, "exec", flags, dont_inherit=True)
        flags |= code.co_flags & FUTURES
        codes.append(code)
    return tuple(codes), flags


def _cell_magic(source: str, name: str, argument: str) -> str:
    start = source.index("%%")
    _, _, body = source[start:].partition("\n")
    blank = "\n" * (source[:start].count("\n") + 1)
    if name in RUN_BODY:
        return blank + runnable(body).removeprefix("\ufeff")
    if name in ("writefile", "file"):
        target = argument.removeprefix("-a ").strip().strip("'\"")
        mode = "a" if argument.startswith("-a ") else "w"
        write = f"open({target!r}, {mode!r}).write({body.rstrip() + chr(10)!r})"
        # the import system remembers the folder as it was a moment ago
        return f"{write}; __import__('importlib').invalidate_caches()"
    return ""


def _harmless(line: str) -> str | None:
    """A stand-in for a line that only IPython understands; None for any other line."""
    timed = _TIMED.match(line)
    if timed:
        return timed.group(1) + line[timed.end() :]
    magic = _LINE_MAGIC.match(line)
    if magic:
        return magic.group(1) + "pass"
    assigned = _ASSIGNED.match(line)
    if assigned:
        return assigned.group(1) + ("[]" if assigned.group(2) == "!" else "None")
    if _HELP.match(line):
        return re.match(r"\s*", line).group() + "pass"  # type: ignore[union-attr]
    return None


def _inside(before: list[str]) -> bool:
    """Whether a line that follows ``before`` stands inside a triple-quoted string or brackets."""
    try:
        for _ in tokenize.generate_tokens(StringIO("\n".join([*before, ""])).readline):
            pass
    except tokenize.TokenError as error:
        return "multi-line" in str(error.args[0]) or "triple-quoted" in str(error.args[0])
    except (SyntaxError, ValueError):
        return False
    return False


class Runner:
    """Executes cells in one namespace and remembers what was bound on the way.

    Args:
        namespace: the globals of ``__main__``.
        watched: graded names; the last callable that each was bound to is kept.
    """

    def __init__(self, namespace: dict[str, Any], watched: tuple[str, ...]) -> None:
        self.namespace = namespace
        self.last_callable: dict[str, Any] = {}
        self._watched = watched
        self._flags = 0

    def run(self, filename: str, source: str) -> BaseException | None:
        """Run one cell; returns what stopped it, or None."""
        text = runnable(source)
        # tf.function reads the source of what it traces
        linecache.cache[filename] = (len(text), None, text.splitlines(keepends=True), filename)
        try:
            codes, self._flags = compiled(text, filename, self._flags)
            for code in codes:
                exec(code, self.namespace)
                self._watch()
        except BaseException as error:
            self._watch()
            return error
        return None

    def _watch(self) -> None:
        for name in self._watched:
            value = self.namespace.get(name)
            if callable(value):
                self.last_callable[name] = value


def innermost_line(error: BaseException, is_cell: Callable[[str], bool]) -> tuple[str, int] | None:
    """File name and line of the deepest frame of ``error`` that belongs to a cell."""
    found = None
    if isinstance(error, SyntaxError) and error.filename and is_cell(error.filename):
        found = (error.filename, error.lineno or 1)
    trace = error.__traceback__
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        if is_cell(name):
            found = (name, trace.tb_lineno)
        trace = trace.tb_next
    return found
