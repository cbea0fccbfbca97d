"""The course of this repository: its suites know right from wrong, and its files are current."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from autograder import build, lint, mutation
from autograder.answers import RIGHT, WRONG, answer_paths
from autograder.catalog import load_course
from autograder.model import Assignment, Course

ASSIGNMENTS = load_course(Path(__file__).parents[1]).assignments
MIN_RIGHT_ANSWERS = 5
THIN = {"04_tensors": 4, "05_iris": 6, "07_from_scratch": 4, "08_training_study": 8}
"""Assignments whose answers train: one in so many stands for all, to stay within minutes."""


def test_generated_files_are_current(course: Course) -> None:
    """`solutions/` and `student_template/` are what `autograder build` writes."""
    assert build.check(course) == ""


@pytest.mark.parametrize(
    "assignment",
    [
        pytest.param(
            each, id=each.id, marks=[pytest.mark.slow] if "tensorflow" in each.needs else []
        )
        for each in ASSIGNMENTS
    ],
)
def test_lint_finds_nothing(course: Course, assignment: Assignment) -> None:
    """Right answers keep their points, wrong ones lose theirs and no others, nothing leaks.

    Where answers train, some are tried; `make lint` tries them all.
    """
    found = lint.run(course, assignment.id, thin=THIN.get(assignment.id, 1))
    assert [str(finding) for finding in found] == []


@pytest.mark.parametrize(
    "assignment",
    [each for each in ASSIGNMENTS if "tensorflow" not in each.needs],
    ids=lambda each: each.id,
)
def test_small_changes_of_the_solution_cost_points(course: Course, assignment: Assignment) -> None:
    """Every mutant of a graded function loses points, but for those known to be right as well."""
    survey = mutation.run(course, assignment.id)
    assert (survey.survivors, survey.stale) == ([], [])
    assert survey.tried >= 10 or assignment.id == "00_concepts"


@pytest.mark.parametrize("assignment", ASSIGNMENTS, ids=lambda each: each.id)
def test_every_function_has_right_answers_of_several_shapes(
    course: Course, assignment: Assignment
) -> None:
    """At least five right answers define each graded function, and several wrong ones do."""
    for question in assignment.questions:
        for name in question.names:
            if name.startswith("answer_"):
                continue
            for side, least in ((RIGHT, MIN_RIGHT_ANSWERS), (WRONG, MIN_RIGHT_ANSWERS)):
                texts = [
                    path.read_text(encoding="utf-8")
                    for path in answer_paths(course, assignment, question, side)
                ]
                count = sum(name in text for text in texts)
                assert count >= least, f"{name}: only {count} {side} answers"


def test_every_item_of_the_lecture_is_graded(course: Course) -> None:
    """Each item names questions that exist, and each question has its place."""
    text = (course.root / "assignments" / "coverage.toml").read_text(encoding="utf-8")
    tables = tomllib.loads(text)
    assert len(tables["items"]) == 43
    named = {each for table in tables.values() for asked in table.values() for each in asked}
    asked = {f"{each.id}/{question.id}" for each in ASSIGNMENTS for question in each.questions}
    assert named == asked


def test_the_course_is_worth_a_hundred_points() -> None:
    """Nine assignments, 100 points."""
    assert (len(ASSIGNMENTS), sum(each.max_score for each in ASSIGNMENTS)) == (9, 100)
