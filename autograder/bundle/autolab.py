"""What an Autolab lab needs: ``autograde-Makefile``, ``autograde.tar``, and the grading image.

Layout: https://docs.autolabproject.com/lab/.
"""

from __future__ import annotations

from pathlib import Path

from autograder.bundle.payload import Files, installation, payload, script, tar, write_zip
from autograder.model import Assignment, Course
from autograder.policy import Policy


def make_zip(
    course: Course, assignment: Assignment, path: Path, policy: Policy, secret: bytes
) -> None:
    """Write a zip of the two files and ``image/``; arguments and errors as for the payload."""
    write_zip(path, zip_files(course, assignment, policy, secret))


def zip_files(course: Course, assignment: Assignment, policy: Policy, secret: bytes) -> Files:
    """What lies in the zip."""
    inner = payload(course, assignment, policy, secret)
    image = installation(course, assignment) | {"Dockerfile": script("Dockerfile")}
    return {
        "autograde-Makefile": script("autograde-Makefile"),
        "autograde.tar": tar({f"payload/{name}": data for name, data in inner.items()}),
        **{f"image/{name}": data for name, data in image.items()},
    }
