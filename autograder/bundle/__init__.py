"""What learning platforms upload to grade an assignment: one module per platform.

The command asks here, so that only the platform that is wanted is imported.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path

from autograder import secret as course_secret
from autograder.build import check as build_difference
from autograder.errors import UsageError
from autograder.model import Assignment, Course
from autograder.policy import Policy

KINDS = ("otter", "gradescope", "prairielearn", "autolab")
HEEDED = {
    "otter": (),
    "prairielearn": ("rows", "reveal", "accept_weaker"),
    "autolab": ("rows", "reveal", "accept_weaker"),
}
"""What of a policy, beside the time limit, a platform other than Gradescope can follow."""
TENSORFLOW = ("tensorflow", "keras")


@dataclass(frozen=True)
class Advice:
    """What a container needs for an assignment.

    Attributes:
        memory_gb: memory of the container.
        cores: processors.
        minutes: time limit.
    """

    memory_gb: float
    cores: float
    minutes: float


def advice(assignment: Assignment) -> Advice:
    """What to choose on a platform; `benchmarks/README.md` has the measurements behind it."""
    if set(TENSORFLOW) & set(assignment.needs):
        return Advice(memory_gb=3.0, cores=1.0, minutes=20.0)
    return Advice(memory_gb=0.75, cores=0.5, minutes=10.0)


def refuse_unheeded(kind: str, policy: Policy) -> None:
    """Refuse decisions that the platform's grader cannot follow, rather than drop them.

    Raises:
        UsageError: it names them.
    """
    if kind not in HEEDED:
        return
    plain = Policy(policy.assignment, minutes=policy.minutes)
    lost = [
        field.name.replace("_", " ")
        for field in fields(Policy)
        if getattr(policy, field.name) != getattr(plain, field.name)
        and field.name not in HEEDED[kind]
    ]
    if lost:
        raise UsageError(
            f"a bundle of kind {kind} cannot follow what was said on: {', '.join(lost)}; "
            "leave it out, and set it on the platform where it has that"
        )


def make(
    kind: str,
    course: Course,
    assignment: Assignment,
    path: Path,
    policy: Policy,
    secret: bytes,
    image: str,
) -> None:
    """Write a bundle of one kind.

    Args:
        image: name of the grading image, for a platform that asks for one.

    Raises:
        UsageError: generated files are out of date, the kind cannot follow the policy, the path
            cannot be written, or a package that the bundle needs is not installed.
        CourseError: the course does not pin what grading needs.
    """
    refuse_unheeded(kind, policy)
    if build_difference(course):
        raise UsageError(
            "solutions/ and student_template/ are not what the course says: run `autograder "
            "build`, look at what changed, and ask for the bundle again"
        )
    if kind == "otter":
        from autograder.bundle import otter

        otter.make_zip(course, assignment, path, course_secret.derive(secret, "otter bundle"))
    elif kind == "gradescope":
        from autograder.bundle import gradescope

        gradescope.make_zip(course, assignment, path, policy, secret)
    elif kind == "prairielearn":
        from autograder.bundle import prairielearn

        prairielearn.make_zip(course, assignment, path, policy, secret, image)
    else:
        from autograder.bundle import autolab

        autolab.make_zip(course, assignment, path, policy, secret)


def instructions(kind: str, assignment: Assignment, policy: Policy) -> str:
    """What the instructor does with the file, in one line."""
    need = advice(assignment)
    needs = (
        f"{need.memory_gb:g} GB of memory, {need.cores:g} processors and a time-out of "
        f"{policy.minutes:g} minutes"
    )
    questions = ", ".join(f"{each.id} ({each.points:g})" for each in assignment.questions)
    return {
        "otter": "for students and machines that are trusted: stock Otter runs the checks in the "
        "student's own process. Give `otter grade` a --timeout; it builds its image with network "
        "(PyPI, and the release page of uv's Pythons)",
        "gradescope": f"upload it as the autograder; choose {needs}, and "
        f"{assignment.max_score:g} points. The image is built from Ubuntu 22.04 with network "
        "(PyPI, and the release page of uv's Pythons); grading needs none. It holds hidden checks: "
        "keep it private",
        "prairielearn": f"put questions/{assignment.id} into the course, build and push image/ "
        f"as the image that info.json names; it needs {needs}. It holds hidden checks: keep it "
        "private",
        "autolab": f"upload autograde-Makefile and autograde.tar, build image/ as the grading "
        f"image, name the handin file {assignment.id}.ipynb and make these problems: {questions}. "
        f"It needs {needs}. It holds hidden checks: keep it private",
    }[kind]
