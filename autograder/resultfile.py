"""The result object as text and back; its fields are those of ``SubmissionResult``."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from autograder.model import (
    FORMAT_VERSION,
    CheckResult,
    Outcome,
    QuestionResult,
    Status,
    SubmissionResult,
    Visibility,
)


def result_from_json(value: dict[str, Any]) -> SubmissionResult:
    """The inverse of ``SubmissionResult.to_json``."""
    questions = tuple(
        QuestionResult(
            each["question"],
            float(each["score"]),
            float(each["max_score"]),
            tuple(_check_from_json(check) for check in each["checks"]),
        )
        for each in value["questions"]
    )
    return SubmissionResult(
        **{
            **value,
            **{name: float(value[name]) for name in ("score", "max_score", "seconds")},
            "status": Status(value["status"]),
            "questions": questions,
            "problems": tuple(value["problems"]),
        }
    )


def _check_from_json(value: dict[str, Any]) -> CheckResult:
    return CheckResult(
        **{
            **value,
            "visibility": Visibility(value["visibility"]),
            "outcome": Outcome(value["outcome"]),
            "score": float(value["score"]),
            "max_score": float(value["max_score"]),
        }
    )


def body(result: SubmissionResult) -> str:
    """One submission's part of the object, as one line of ASCII."""
    return json.dumps(result.to_json(), allow_nan=False)


def error_text(message: str) -> str:
    """The object that takes the results' place when a command fails."""
    return json.dumps({"format_version": FORMAT_VERSION, "error": message}) + "\n"


def results_text(bodies: Iterable[str]) -> Iterator[str]:
    """The result object, a piece at a time: one line per submission."""
    yield f'{{"format_version": {FORMAT_VERSION},\n "results": ['
    separator = "\n"
    for body in bodies:
        yield separator + body
        separator = ",\n"
    yield "]}\n"


def write_results(path: Path, bodies: Iterable[str], durable: bool = False) -> None:
    """Write the result object so that a reader sees the old file or the new one, whole."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with draft.open("w", encoding="utf-8") as file:
            file.writelines(results_text(bodies))
            if durable:
                file.flush()
                os.fsync(file.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
