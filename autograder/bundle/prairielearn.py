"""A question of PrairieLearn with an external grader, and the image that the grader runs in.

Layout: https://docs.prairielearn.com/externalGrading/ and
https://docs.prairielearn.com/question/overview/.
"""

from __future__ import annotations

import html
import json
import uuid
from pathlib import Path

from autograder.bundle.payload import Files, installation, payload, script, write_zip
from autograder.export import prairielearn
from autograder.export.feedback import Attempt
from autograder.model import Assignment, Course
from autograder.policy import Policy

DID_NOT_START = "the autograder did not start"
LONGEST_SECONDS = 600
"""The most that PrairieLearn lets an external grader take."""


def make_zip(
    course: Course, assignment: Assignment, path: Path, policy: Policy, secret: bytes, image: str
) -> None:
    """Write a zip of ``questions/<assignment>/`` and ``image/``.

    Args:
        image: name under which the instructor pushes the image; the rest and errors as for
            :func:`autograder.bundle.payload.payload`.
    """
    write_zip(path, zip_files(course, assignment, policy, secret, image))


def zip_files(
    course: Course, assignment: Assignment, policy: Policy, secret: bytes, image: str
) -> Files:
    """What lies in the zip."""
    failed = prairielearn.results(Attempt(stopped=DID_NOT_START), assignment, policy)
    question = {
        "info.json": json.dumps(_info(course, assignment, policy, image), indent=2).encode(),
        "question.html": _page(assignment).encode(),
        "tests/run.sh": script("prairielearn_run.sh"),
        "tests/not_graded.json": json.dumps(failed).encode(),
    }
    inner = payload(course, assignment, policy, secret)
    question |= {f"tests/payload/{name}": data for name, data in inner.items()}
    image_files = installation(course, assignment) | {"Dockerfile": script("Dockerfile")}
    return {
        **{f"questions/{assignment.id}/{name}": data for name, data in question.items()},
        **{f"image/{name}": data for name, data in image_files.items()},
    }


def _info(course: Course, assignment: Assignment, policy: Policy, image: str) -> dict[str, object]:
    return {
        # the same for every bundle of this assignment, so that a new one replaces the question
        "uuid": str(uuid.uuid5(uuid.NAMESPACE_URL, f"{course.title}/{assignment.id}")),
        "title": assignment.title,
        "topic": course.title,
        "type": "v3",
        "gradingMethod": "External",
        "partialCredit": True,
        "externalGradingOptions": {
            "enabled": True,
            "image": image,
            "entrypoint": "bash /grade/tests/run.sh",
            "timeout": min(LONGEST_SECONDS, int(policy.minutes * 60)),
            "enableNetworking": False,
        },
    }


def _page(assignment: Assignment) -> str:
    name = html.escape(f"{assignment.id}.ipynb")
    return (
        "<pl-question-panel>\n"
        f"  <p>{html.escape(assignment.title)}: hand in your notebook as <code>{name}</code>.</p>\n"
        "</pl-question-panel>\n"
        f'<pl-file-upload file-names="{name}"></pl-file-upload>\n'
        "<pl-submission-panel>\n"
        "  <pl-external-grader-results></pl-external-grader-results>\n"
        "</pl-submission-panel>\n"
    )
