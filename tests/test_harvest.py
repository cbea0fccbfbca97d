"""Hidden inputs cannot be collected and replayed.

A class hands in the same work fifty times, changed by a comment, and collects what it can: first
what a student is shown, then, as if there were a leak, every single call that the hidden checks
made, with its right answer.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from helpers import SECRET, Parents, submission_of

from autograder.judge import Judge, reference_submission
from autograder.model import Assignment, Course, Visibility

TRIES = 50
ASSIGNMENTS = ["01_activations", "06_backprop"]

RECORDING = """
# %%
LOG = []

def recorded(name, function):
    def wrapper(*arguments, **keywords):
        key = canonical((arguments, keywords))
        value = function(*arguments, **keywords)
        LOG.append((name, key, literal(value)))
        return value
    return wrapper

def literal(value):
    if isinstance(value, np.ndarray):
        return f"np.array({value.tolist()!r}, dtype={str(value.dtype)!r})".replace("nan", "np.nan")
    if isinstance(value, (list, tuple)):
        inner = ", ".join(map(literal, value))
        return f"[{inner}]" if isinstance(value, list) else f"({inner},)"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key!r}: {literal(item)}" for key, item in value.items()) + "}"
    if isinstance(value, (bool, int, float, str, np.generic)):
        return repr(value.item() if isinstance(value, np.generic) else value)
    return "None"

def canonical(value):
    if callable(value):
        return getattr(value, "__name__", "a function")
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key!r}: {canonical(value[key])}" for key in value) + "}"
    if isinstance(value, (list, tuple)):
        return type(value).__name__ + "(" + ", ".join(map(canonical, value)) + ")"
    array = np.asarray(value)
    return f"{type(value).__name__} {array.dtype} {array.shape} {array.tolist()!r}"

for name in NAMES:
    globals()[name] = recorded(name, globals()[name])
"""
AS_TEXT = "__import__('json').dumps(__import__('sys').modules['__main__'].LOG)"
REPLAYING = """
import numpy as np

def replayed(name):
    def wrapper(*arguments, **keywords):
        return TABLE[name][canonical((arguments, keywords))]
    return wrapper
"""
LEAKING = """
import warnings
import numpy as np

class Told(Exception):
    pass

def leaking(name):
    def wrapper(*arguments, **keywords):
        said = repr(arguments) + repr(keywords)
        print(said)
        warnings.warn(said)
        wrapper.__name__ = wrapper.__qualname__ = said
        open("said.txt", "a").write(said)
        how = len(said) % 4
        if how == 0:
            raise Told(said)
        if how == 1:
            raise type(said[:200], (ValueError,), {})(said)
        if how == 2:
            return said
        return type(said[:200], (), {"__repr__": lambda self: said, "__str__": lambda self: said})()
    return wrapper
"""


@pytest.fixture(params=ASSIGNMENTS)
def assignment(course: Course, request: pytest.FixtureRequest) -> Assignment:
    found = course.assignment(request.param)
    assert found is not None
    return found


def functions(assignment: Assignment) -> tuple[str, ...]:
    return tuple(name for name in assignment.graded_names if not name.startswith("answer_"))


def calls(judge: Judge, course: Course, assignment: Assignment, number: int) -> Iterator[Any]:
    """Name, key and right answer (as Python) of each call that the hidden checks made."""
    (solution,) = reference_submission(course, assignment).cells
    names = functions(assignment)
    recording = RECORDING.replace("# %%", f"# try {number}")
    submission = submission_of(solution.source, f"NAMES = {names!r}", recording)
    with judge.stage(submission, assignment) as stage:
        for question in assignment.questions:
            for visibility, check in judge.checks_of(question, hidden_only=True):
                assert judge.judge_check(stage, question, check, visibility).score > 0
        session = stage.ready()
        assert session is not None
        session.begin_check()
        yield from json.loads(session.student_side(AS_TEXT))


@pytest.fixture(scope="module")
def judge(course: Course, parents: Parents) -> Iterator[Judge]:
    judge = Judge(course, SECRET, parents.launcher)
    yield judge
    judge.close()


def test_replaying_every_call_of_fifty_submissions_earns_nothing(
    judge: Judge, course: Course, assignment: Assignment
) -> None:
    """A table of all inputs that were ever drawn, with the right answers, has none of the next."""
    table: dict[str, dict[str, str]] = {name: {} for name in functions(assignment)}
    for number in range(TRIES):
        for name, key, value in calls(judge, course, assignment, number):
            table[name][key] = value
    assert sum(map(len, table.values())) > 20 * TRIES
    rows = [
        f"    {name!r}: {{{', '.join(f'{key!r}: {text}' for key, text in entries.items())}}},"
        for name, entries in table.items()
    ]
    text = "\n".join(
        [
            REPLAYING,
            RECORDING[RECORDING.index("def canonical") : RECORDING.index("for name in NAMES")],
            "inf = np.inf",
            "TABLE = {",
            *rows,
            "}",
            *(f"{name} = replayed({name!r})" for name in table),
        ]
    )
    # to read a table of megabytes is not what is tried here
    patient = replace(assignment, limits=replace(assignment.limits, cell_seconds=120.0))
    result = judge.grade(submission_of(text), patient)
    assert result.problems == ()  # the table was there
    asked = [each for each in assignment.questions if set(each.names) & set(table)]
    earned = {each.question: each.score for each in result.questions}
    assert {question.id: earned[question.id] for question in asked} == {
        question.id: 0 for question in asked
    }


def test_what_a_student_is_shown_holds_no_hidden_input(
    judge: Judge, course: Course, assignment: Assignment
) -> None:
    """However a submission tries to have its arguments told, released results hold none."""
    names = functions(assignment)
    text = LEAKING + "\n".join(f"{name} = leaking({name!r})" for name in names)
    drawn: set[str] = set()
    shown: list[str] = []
    for number in range(TRIES // 5):
        submission = submission_of(f"# try {number}\n{text}")
        result = judge.grade(submission, assignment)
        assert result.score == 0
        for question in result.questions:
            for check in question.checks:
                if check.visibility is Visibility.HIDDEN:
                    shown += [check.name, check.message, check.hint]
                    drawn |= numbers_in(check.detail)
        shown += result.problems
    assert len(drawn) > 5 * TRIES  # staff see the inputs, in the detail
    assert not drawn & numbers_in(json.dumps(shown))


def numbers_in(text: str) -> set[str]:
    """Numbers of four digits or more, which no message holds by chance."""
    return {found for found in re.findall(r"-?\d+\.\d+", text) if len(found.replace(".", "")) >= 5}
