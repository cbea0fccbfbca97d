"""What several test modules share: the course of this repository, and a judge of it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from containers import base_image
from helpers import SECRET, Parents

from autograder import devices
from autograder.catalog import load_course
from autograder.judge import Judge
from autograder.model import Course

__all__ = ["base_image"]
ROOT = Path(__file__).parents[1]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs a graphics card where none can be used, with the reason."""
    reason = devices.obstacle(devices.find(), os.environ.get("KERAS_BACKEND", ""))
    for item in items:
        if reason and item.get_closest_marker("gpu"):
            item.add_marker(pytest.mark.skip(reason=f"needs a graphics card: {reason}"))


@pytest.fixture(scope="session")
def course() -> Course:
    """The course of this repository."""
    return load_course(ROOT)


@pytest.fixture(scope="session")
def parents() -> Iterator[Parents]:
    """The warm parents of this run: one for each set of preloads, started when it is asked for."""
    with Parents() as parents:
        yield parents


@pytest.fixture(scope="session")
def judge(course: Course, parents: Parents) -> Iterator[Judge]:
    """A judge of the course, over the warm parents of this run."""
    judge = Judge(course, SECRET, parents.launcher)
    yield judge
    judge.close()
