"""The autograder zip of Gradescope: ``setup.sh`` and ``run_autograder``, and the payload.

Layout: https://gradescope-autograders.readthedocs.io/en/latest/specs/.
"""

from __future__ import annotations

import json
from pathlib import Path

from autograder.bundle.payload import Files, installation, payload, script, write_zip
from autograder.export import gradescope
from autograder.export.feedback import Attempt
from autograder.model import Assignment, Course
from autograder.policy import Circumstances, Policy

DID_NOT_START = "the autograder did not start"


def make_zip(
    course: Course, assignment: Assignment, path: Path, policy: Policy, secret: bytes
) -> None:
    """Write the zip; arguments and errors as for :func:`autograder.bundle.payload.payload`."""
    write_zip(path, zip_files(course, assignment, policy, secret))


def zip_files(course: Course, assignment: Assignment, policy: Policy, secret: bytes) -> Files:
    """What lies in the zip."""
    inner = payload(course, assignment, policy, secret) | installation(course, assignment)
    failed = gradescope.results(Attempt(stopped=DID_NOT_START), assignment, policy, Circumstances())
    return {
        "setup.sh": script("gradescope_setup.sh"),
        "run_autograder": script("run_autograder"),
        "not_graded.json": json.dumps(failed).encode(),
        **{f"payload/{name}": data for name, data in inner.items()},
    }
