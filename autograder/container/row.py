"""A result that came out of a container: refused unless it is one in every field.

The container runs students' code. Whoever broke out of a worker inside it could write any line, so
nothing is believed of a row but what a result can be: these fields, these types, these sizes.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any

from autograder.container.message import MessageError
from autograder.model import Outcome, Status, SubmissionResult, Visibility
from autograder.resultfile import result_from_json

LONGEST_NAME = 4096
LONGEST_TEXT = 2**20
MOST_PROBLEMS = 500
MOST_QUESTIONS = 500
MOST_CHECKS = 2000
MOST_POINTS = 1e6
DIGEST = r"[0-9a-f]{64}"
IDENTIFIER = r"[a-z0-9][a-z0-9_]{0,200}"
PLAIN = r"[ -~]{0,20000}"


def checked(value: object) -> SubmissionResult:
    """The result that ``value`` is.

    Raises:
        MessageError: it is none; the message names the field.
    """
    row = _table(value, "the result", _RESULT)
    problems = _items(row["problems"], "problems", MOST_PROBLEMS)
    for index, problem in enumerate(problems):
        _text(problem, f"problems[{index}]", LONGEST_TEXT)
    questions = _items(row["questions"], "questions", MOST_QUESTIONS)
    for index, question in enumerate(questions):
        _check_question(question, f"questions[{index}]")
    _check_points(row, "the result")
    total = sum(question["score"] for question in questions)
    if not math.isclose(total, row["score"], abs_tol=1e-3):
        raise MessageError(f"the result's score {row['score']:g} is not that of its questions")
    return result_from_json(row)


def _check_question(value: object, where: str) -> None:
    question = _table(value, where, _QUESTION)
    checks = _items(question["checks"], f"{where}.checks", MOST_CHECKS)
    for index, check in enumerate(checks):
        _check_points(_table(check, f"{where}.checks[{index}]", _CHECK), f"{where}.checks[{index}]")
    _check_points(question, where)


def _table(value: object, where: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    """An object with these keys and no others, each value as its field wants it."""
    if not isinstance(value, dict):
        raise MessageError(f"{where} is no object")
    if set(value) != set(fields):
        raise MessageError(f"{where} has not the fields of a result")
    for name, check in fields.items():
        check(value[name], f"{where}: {name}")
    return value


def _check_points(table: Mapping[str, Any], where: str) -> None:
    if table["score"] > table["max_score"] + 1e-3:
        raise MessageError(f"{where} has more than its maximum")


def _items(value: object, where: str, most: int) -> list[Any]:
    if not isinstance(value, list) or len(value) > most:
        raise MessageError(f"{where} is no list, or too long")
    return value


def _text(value: object, where: str, longest: int = LONGEST_NAME) -> None:
    if not isinstance(value, str) or len(value) > longest:
        raise MessageError(f"{where} is no text, or too long")


def _long_text(value: object, where: str) -> None:
    _text(value, where, LONGEST_TEXT)


def _number(value: object, where: str) -> None:
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not number or not 0 <= value <= MOST_POINTS:  # type: ignore[operator]
        raise MessageError(f"{where} is no number from 0 to {MOST_POINTS:g}")


def _matching(pattern: str) -> Any:
    def check(value: object, where: str) -> None:
        if not isinstance(value, str) or not re.fullmatch(pattern, value):
            raise MessageError(f"{where} is not of its form")

    return check


def _one_of(known: type[Outcome] | type[Status] | type[Visibility]) -> Any:
    values = {each.value for each in known}

    def check(value: object, where: str) -> None:
        if not isinstance(value, str) or value not in values:
            raise MessageError(f"{where} is none of {', '.join(sorted(values))}")

    return check


def _list(value: object, where: str) -> None:
    if not isinstance(value, list):
        raise MessageError(f"{where} is no list")


_CHECK = {
    "name": _long_text,
    "visibility": _one_of(Visibility),
    "outcome": _one_of(Outcome),
    "score": _number,
    "max_score": _number,
    "message": _long_text,
    "detail": _long_text,
    "hint": _long_text,
}
_QUESTION = {"question": _text, "score": _number, "max_score": _number, "checks": _list}
_RESULT = {
    "submission": _text,
    "digest": _matching(DIGEST),
    "student": _matching(r"[A-Za-z0-9._-]{1,80}"),
    "assignment": _matching(f"({IDENTIFIER})?"),
    "course_digest": _matching(f"({DIGEST})?"),
    "lockdown": _matching(PLAIN),
    "device": _matching(PLAIN),
    "status": _one_of(Status),
    "score": _number,
    "max_score": _number,
    "seconds": _number,
    "questions": _list,
    "problems": _list,
}
