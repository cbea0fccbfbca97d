"""Notebook masters: py:percent text read strictly, and the solution blocks in it.

A master is the one source of a notebook. Its cells begin at lines that are exactly ``# %%`` (code),
``# %% [markdown]`` or ``# %% tags=["illustration"]`` (code that is only there to be looked at);
solutions stand between lines that are exactly ``# BEGIN SOLUTION`` and ``# END SOLUTION``. Anything
that only looks like one of these is refused with its line: a marker that is not recognised would
hand the solution to the students.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from pathlib import Path
from typing import Literal

from autograder.errors import SourceError

PLACEHOLDER = "...  # your code here"

ILLUSTRATION = "illustration"
"""Tag of a code cell whose whole use is what it shows."""

Kind = Literal["code", "markdown"]
_HEADERS: dict[str, tuple[Kind, tuple[str, ...]]] = {
    "# %%": ("code", ()),
    "# %% [markdown]": ("markdown", ()),
    f'# %% tags=["{ILLUSTRATION}"]': ("code", (ILLUSTRATION,)),
}
_LIKE_A_HEADER = re.compile(r"\s*#\s*%%")
_MARKER = re.compile(r"(?P<indent> *)# (?P<which>BEGIN|END) SOLUTION")
_SHOUTED = re.compile(
    r"(BEGIN|END|START|STOP)[\W_]*SOLUTION|SOLUTIONS?[\W_]*(BEGIN|END|START|STOP)"
)
_SPOKEN = re.compile(
    r"(begin|end|start|stop)[\W_]*solution|solutions?[\W_]*(begin|end|start|stop)\b"
)
_HEADER_RULE = "a cell begins with a line that is exactly " + " or ".join(
    f"`{header}`" for header in _HEADERS
)
_INEXACT = "a solution marker is exactly `# BEGIN SOLUTION` or `# END SOLUTION`, alone on its line"


@dataclass(frozen=True)
class SourceCell:
    """One cell of a master.

    Attributes:
        source: its text; for markdown without the leading ``# `` of each line.
        line: number, in the master, of the first line of the text.
        tags: those of the notebook's cell.
    """

    kind: Kind
    source: str
    line: int
    tags: tuple[str, ...] = ()


def read_master(path: Path) -> tuple[SourceCell, ...]:
    """The cells of a master file.

    Raises:
        SourceError: the file cannot be read, or breaks a rule of the format.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SourceError(path, 1, f"cannot be read: {error}") from error
    return parse(text, path)


def parse(text: str, path: object = "notebook.py") -> tuple[SourceCell, ...]:
    """Split py:percent text into cells; code cells must be Python with well-formed solution blocks.

    Raises:
        SourceError: text before the first cell, an unknown header, an empty cell, a markdown line
            that does not begin with ``# ``, code that does not parse, an inexact solution marker.
    """
    starts: list[int] = []
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        if line in _HEADERS:
            starts.append(number)
        elif _LIKE_A_HEADER.match(line):
            raise SourceError(path, number, _HEADER_RULE)
        elif not starts and line.strip():
            raise SourceError(path, number, "text before the first cell")
    if not starts:
        raise SourceError(path, 1, "there is no cell in it")
    ends = [number - 1 for number in starts[1:]] + [len(lines)]
    return tuple(
        _cell(lines[number - 1], lines[number:end], number + 1, path)
        for number, end in zip(starts, ends, strict=True)
    )


def _cell(header: str, lines: list[str], first: int, path: object) -> SourceCell:
    kind, tags = _HEADERS[header]
    while lines and not lines[0].strip():
        lines, first = lines[1:], first + 1
    while lines and not lines[-1].strip():
        lines = lines[:-1]
    if not lines:
        raise SourceError(path, first - 1, "this cell is empty")
    if kind == "markdown":
        texts = [_markdown(line, path, number) for number, line in enumerate(lines, first)]
        return SourceCell(kind, "\n".join(texts), first)
    cell = SourceCell(kind, "\n".join(lines), first, tags)
    parse_code(cell.source, path, first, "this cell is not Python")
    strip_solutions(cell, path)
    if tags and _blocks(cell, path):
        raise SourceError(path, first, "an illustration holds no solution block")
    return cell


def _markdown(line: str, path: object, number: int) -> str:
    if line != "#" and not line.startswith("# "):
        raise SourceError(path, number, "each line of a markdown cell begins with `# `, or is `#`")
    text = line[2:]
    if _MARKER.fullmatch(line) or _near_marker(line):
        raise SourceError(path, number, "a solution marker belongs into a code cell")
    return text


def parse_code(source: str, path: object, first: int, problem: str) -> ast.Module:
    """The tree of a cell's text whose first line is line ``first`` of the file at ``path``."""
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError) as error:
        line = first + (getattr(error, "lineno", None) or 1) - 1
        reason = getattr(error, "msg", None) or str(error)
        raise SourceError(path, line, f"{problem}: {reason}") from error


def strip_solutions(cell: SourceCell, path: object = "notebook.py") -> str:
    """The text of a code cell as students get it: each solution block is one placeholder line.

    Raises:
        SourceError: a block is inexact, nested, empty or unclosed, or what is left does not parse.
    """
    lines = cell.source.split("\n")
    blocks = _blocks(cell, path)
    kept: list[str] = []
    position = 0
    for begin, end, indent in blocks:
        kept += [*lines[position:begin], indent + PLACEHOLDER]
        position = end + 1
    stripped = "\n".join(kept + lines[position:])
    if blocks:
        line = cell.line + blocks[0][0]
        try:
            ast.parse(stripped)
        except SyntaxError as error:
            problem = f"without its solution the cell is not Python: {error.msg}"
            raise SourceError(path, line, problem) from error
    return stripped


def keep_solutions(cell: SourceCell, path: object = "notebook.py") -> str:
    """The text of a code cell with the solutions in it and the marker lines gone."""
    markers = {number for begin, end, _ in _blocks(cell, path) for number in (begin, end)}
    lines = enumerate(cell.source.split("\n"))
    return "\n".join(line for number, line in lines if number not in markers)


def _blocks(cell: SourceCell, path: object) -> list[tuple[int, int, str]]:
    """First index, last index and indentation of each solution block, markers included."""
    lines = cell.source.split("\n")
    blocks: list[tuple[int, int, str]] = []
    opened: tuple[int, str] | None = None
    for index, which, indent in _markers(cell, path):
        number = cell.line + index
        if which == "BEGIN":
            if opened is not None:
                raise SourceError(path, number, "a solution block inside a solution block")
            opened = index, indent
            continue
        if opened is None:
            raise SourceError(path, number, "END SOLUTION without BEGIN SOLUTION before it")
        begin, indent_at_begin = opened
        if indent != indent_at_begin:
            raise SourceError(path, number, "END SOLUTION is not indented like its BEGIN SOLUTION")
        _check_inside(lines[begin + 1 : index], indent, path, cell.line + begin)
        blocks.append((begin, index, indent))
        opened = None
    if opened is not None:
        raise SourceError(path, cell.line + opened[0], "BEGIN SOLUTION without END SOLUTION")
    return blocks


def _check_inside(lines: list[str], indent: str, path: object, begin: int) -> None:
    if not any(line.strip() and not line.lstrip().startswith("#") for line in lines):
        raise SourceError(path, begin, "this solution block holds no code")
    for number, line in enumerate(lines, begin + 1):
        if line.strip() and not line.startswith(indent):
            raise SourceError(path, number, "a line of a solution block is left of its markers")


def _markers(cell: SourceCell, path: object) -> Iterator[tuple[int, str, str]]:
    """Index, ``BEGIN`` or ``END``, and indentation of each marker line of a code cell."""
    for index, line in enumerate(cell.source.split("\n")):
        match = _MARKER.fullmatch(line)
        if match is None:
            if _near_marker(line):
                raise SourceError(path, cell.line + index, _INEXACT)
        elif index not in _comments(cell.source):
            raise SourceError(path, cell.line + index, "a solution marker inside a string")
        else:
            yield index, match["which"], match["indent"]


@lru_cache(maxsize=1)  # asked for each marker of a cell
def _comments(source: str) -> set[int]:
    """Indices of the lines with a comment."""
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return {token.start[0] - 1 for token in tokens if token.type == tokenize.COMMENT}


def _near_marker(line: str) -> bool:
    """Whether a line that is no marker looks like an attempt at one."""
    if _SHOUTED.search(line):
        return True
    _, sign, comment = line.partition("#")
    comment = comment.strip("# \t").casefold()
    if not sign or not comment:
        return False
    if _SPOKEN.match(comment):
        return True
    words = comment.split()
    return len(words) == 2 and _like(words[0], "begin", "end") and _like(words[1], "solution")


def _like(word: str, *targets: str) -> bool:
    return any(SequenceMatcher(None, word, target).ratio() >= 0.8 for target in targets)
