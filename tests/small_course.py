"""A tiny course and submissions for it, for tests that need no worker."""

from __future__ import annotations

import json
from pathlib import Path

from autograder import notebook
from autograder.model import (
    Assignment,
    CheckResult,
    Course,
    Limits,
    Outcome,
    Question,
    Submission,
    SubmissionResult,
    Visibility,
)
from autograder.scoring import score_submission, unscored


def question(name: str, points: float = 2.0) -> Question:
    return Question(name, points, (name,), ("a", "b", "c"), Path("p.py"), Path("h.py"))


def assignment(identifier: str, *names: str) -> Assignment:
    questions = tuple(question(name) for name in names)
    return Assignment(identifier, identifier, "m", (), (), questions, Limits(), Path("n.py"))


FIRST = assignment("01_first", "sigmoid", "relu")
SECOND = assignment("02_second", "dense", "network")
COURSE = Course(Path("."), "A course", (FIRST, SECOND))


def ipynb(*sources: str) -> bytes:
    cells = [{"cell_type": "code", "source": source, "metadata": {}} for source in sources]
    return json.dumps({"nbformat": 4, "cells": cells}).encode()


def submission(
    name: str = "anna.ipynb", code: str = "def sigmoid(x): pass", problems: tuple[str, ...] = ()
) -> Submission:
    cells = notebook.read("a.ipynb", ipynb(code)).cells
    return Submission(name, name.partition(".")[0], notebook.digest(cells), cells, problems)


def check(
    outcome: Outcome = Outcome.PASSED,
    points: float = 2.0,
    visibility: Visibility = Visibility.HIDDEN,
    message: str = "",
) -> CheckResult:
    return CheckResult("values", visibility, outcome, 99.0, points, message)


def graded(
    given: Submission,
    assigned: Assignment = FIRST,
    outcome: Outcome = Outcome.PASSED,
    message: str = "",
) -> SubmissionResult:
    return score_submission(
        given,
        assigned,
        {each.id: [check(outcome, message=message)] for each in assigned.questions},
        course_digest="c",
        lockdown="none",
        device="cpu",
        seconds=0.5,
    )


def unrun(given: Submission, assigned: Assignment = FIRST) -> SubmissionResult:
    return unscored(given, assigned, ["the grader failed"])
