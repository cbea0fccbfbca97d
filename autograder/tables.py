"""Strict reading of TOML files: every refusal names the file, the key and what was meant."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from autograder.errors import CourseError

_IDENTIFIER = re.compile(r"[a-z0-9][a-z0-9_]*")
_REQUIRED: Any = object()
_WORDS: dict[type, str] = {str: "text", list: "a list", dict: "a table"}


def read(path: Path) -> dict[str, Any]:
    """The tables of a file, which must exist."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise CourseError(f"{path}: this file is missing") from error
    except (OSError, ValueError) as error:
        raise CourseError(f"{path}: {error}") from error


def take(
    table: dict[str, Any], key: str, kind: type[Any], where: object, default: Any = _REQUIRED
) -> Any:
    """The value of a key, of this kind; ``where`` begins the message if it is not.

    Args:
        default: what a missing key stands for; without it the key is required.
    """
    value = table.get(key, default)
    if value is _REQUIRED:
        raise CourseError(f"{where}: the key {key!r} is missing")
    if value is not default and not isinstance(value, kind):
        raise CourseError(f"{where}: {key!r} must be {_WORDS.get(kind, kind.__name__)}")
    return value


def texts(
    table: dict[str, Any], key: str, where: object, default: Any = _REQUIRED
) -> tuple[str, ...]:
    """A list of texts."""
    values = take(table, key, list, where, default)
    if not all(isinstance(value, str) for value in values):
        raise CourseError(f"{where}: {key!r} must be a list of texts")
    return tuple(values)


def positive(table: dict[str, Any], key: str, where: object) -> float:
    """A number above 0 (and not a boolean)."""
    value = take(table, key, object, where)
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < 1e9:
        raise CourseError(f"{where}: {key!r} must be a number above 0")
    return value


def check_identifier(name: str, what: str, where: object) -> None:
    """Refuse a name that would not do as a folder, a file and a Python module alike."""
    if not _IDENTIFIER.fullmatch(name):
        raise CourseError(f"{where}: {what} {name!r}: use lower-case letters, digits and _ only")


def refuse_repeats(names: Iterable[str], what: str, where: object) -> None:
    """Refuse the second appearance of a name."""
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise CourseError(f"{where}: {what} {name!r} appears twice")
        seen.add(name)


def refuse_unknown(table: dict[str, Any], known: Iterable[str], where: object) -> None:
    """Refuse a key that the format does not have."""
    for key in table:
        if key not in known:
            raise CourseError(f"{where}: unknown key {key!r}{meant(key, known)}")


def meant(word: str, known: Iterable[str]) -> str:
    """``; did you mean ...?`` for a word like a known one, else nothing."""
    close = difflib.get_close_matches(word, list(known), n=1)
    return f"; did you mean {close[0]!r}?" if close else ""
