"""One hand-in on a platform: grade it inside the platform's limits, and write what it reads.

The platform starts this with a payload (:mod:`autograder.bundle.payload`). A child process grades;
this one keeps the time, and has a valid result in place from the first moment: should the platform
stop everything, what stands there says so, and is never a zero that looks like a grade.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from autograder import intake, policy, selftest
from autograder import secret as course_secret
from autograder.catalog import load_course
from autograder.errors import AutograderError, IntakeError, UsageError
from autograder.export import autolab, gradescope, prairielearn
from autograder.export.feedback import Attempt
from autograder.judge import Judge
from autograder.model import Assignment, Course, Submission, SubmissionResult
from autograder.policy import Policy
from autograder.sandbox import WarmParent
from autograder.scoring import with_weaknesses
from autograder.surroundings import memory_limit
from autograder.worker import lockdown

ENDED_BY_PLATFORM = "the platform stopped it"
MARGIN_SECONDS = 20.0
"""Kept back from the platform's time limit, for its own start and for the result."""
OWN_MEMORY = 256 << 20
"""What the grader itself needs of a container's memory."""
LEAST_MEMORY_MB = 128
NOTEBOOK_WANTED = (
    "no notebook was found in what you handed in; hand in one file that ends with .ipynb (or .py)"
)
_context = multiprocessing.get_context("fork")


@dataclass(frozen=True)
class Payload:
    """What a bundle brought along.

    Attributes:
        secret: keys the hidden inputs, the same in every container of this bundle.
    """

    course: Course
    assignment: Assignment
    policy: Policy
    secret: bytes


def main(folder: Path, arguments: list[str]) -> int:
    """Grade as the platform of this kind asks, and give the exit status.

    Args:
        folder: of the payload.
        arguments: the kind, then the places that its scripts name.
    """
    kind, *places = arguments
    payload = read(folder)
    platforms: dict[str, Callable[..., int]] = {
        "gradescope": on_gradescope,
        "prairielearn": on_prairielearn,
        "autolab": on_autolab,
    }
    return platforms[kind](payload, *map(Path, places))


def read(folder: Path) -> Payload:
    """The payload in a folder, limits fitted to the memory of the container around."""
    decided = policy.from_json(json.loads((folder / "policy.json").read_text(encoding="utf-8")))
    course = load_course(folder / "course")
    assignment = course.assignment(decided.assignment)
    if assignment is None:
        raise UsageError(f"{folder} holds no assignment {decided.assignment!r}")
    key = course_secret.parse((folder / "secret").read_bytes(), folder / "secret")
    return Payload(course, fitted(assignment, memory_limit()), decided, key)


def fitted(assignment: Assignment, memory: int | None) -> Assignment:
    """The assignment with a limit of memory that leaves the grader its own in a small container."""
    if memory is None:
        return assignment
    left = max(LEAST_MEMORY_MB, (memory - OWN_MEMORY) >> 20)
    limits = replace(assignment.limits, memory_mb=min(assignment.limits.memory_mb, left))
    return replace(assignment, limits=limits)


def on_gradescope(payload: Payload, root: Path) -> int:
    """Below ``root`` lie ``submission/``, ``submission_metadata.json`` and ``results/``."""
    started = time.monotonic()
    around = gradescope.circumstances(_json(root / "submission_metadata.json"))

    def write(attempt: Attempt) -> None:
        seconds = time.monotonic() - started
        found = gradescope.results(attempt, payload.assignment, payload.policy, around, seconds)
        _write(root / "results" / "results.json", found)

    write(Attempt(stopped=ENDED_BY_PLATFORM))
    if not policy.is_used_up(payload.policy, around.attempt):
        for attempt in attempts(payload, root / "submission"):
            write(attempt)
    return 0


def on_prairielearn(payload: Payload, root: Path) -> int:
    """Below ``root`` lies ``student/``, and ``results/`` is made."""
    target = root / "results" / "results.json"

    def write(attempt: Attempt) -> None:
        _write(target, prairielearn.results(attempt, payload.assignment, payload.policy))

    write(Attempt(stopped=ENDED_BY_PLATFORM))
    for attempt in attempts(payload, root / "student"):
        write(attempt)
    return 0


def on_autolab(payload: Payload, submission: Path) -> int:
    """The file that was handed in; the result goes to standard output."""
    *_, last = attempts(payload, submission)
    sys.stdout.write(autolab.output(last, payload.assignment, payload.policy))
    return 0 if last.graded else 1


def attempts(payload: Payload, place: Path) -> Iterator[Attempt]:
    """How far grading has come, after every question; the last one is what counts."""
    try:
        submission = chosen(place, payload)
    except IntakeError as error:
        yield Attempt(refused=str(error))
        return
    if not submission.cells:
        yield Attempt(refused="; ".join(submission.problems) or "the file has no code cell")
        return
    deadline = time.monotonic() + payload.policy.minutes * 60 - MARGIN_SECONDS
    receiving, sending = _context.Pipe(duplex=False)
    process = _context.Process(target=_grade, args=(sending, payload, submission), daemon=True)
    process.start()
    sending.close()
    yield from _followed(receiving, deadline)
    process.kill()
    process.join()


def _followed(pipe: Connection, deadline: float) -> Iterator[Attempt]:
    """What the grading process tells, until its last word, its end or the deadline."""
    so_far: SubmissionResult | None = None
    while True:
        if not pipe.poll(max(0.0, deadline - time.monotonic())):
            yield Attempt(so_far, "the time limit of the platform was near")
            return
        try:
            result, reason, is_last = pipe.recv()
        except (EOFError, OSError):
            yield Attempt(so_far, "the grading process died, most likely for lack of memory")
            return
        so_far = result or so_far
        if is_last:
            yield Attempt(so_far, reason)
            return
        yield Attempt(so_far, ENDED_BY_PLATFORM)


def chosen(place: Path, payload: Payload) -> Submission:
    """The one file that is graded, of all that a student handed in.

    Raises:
        IntakeError: there is none, or it is not clear which.
    """
    try:
        found = intake.find_submissions(place)
    except IntakeError:
        raise IntakeError(NOTEBOOK_WANTED) from None
    if not found:
        raise IntakeError(NOTEBOOK_WANTED)
    if len(found) == 1:
        return found[0]
    fitting = [each for each in found if _is_for(each, payload)]
    notebooks = [each for each in fitting or found if each.name.endswith(".ipynb")]
    for candidates in (fitting, notebooks):
        if len(candidates) == 1:
            return candidates[0]
    names = ", ".join(each.name for each in found[:5])
    raise IntakeError(
        f"it is not clear which file to grade ({names}); hand in the notebook of "
        f"{payload.assignment.id} alone"
    )


def _is_for(submission: Submission, payload: Payload) -> bool:
    found = intake.recognise(submission, payload.course)
    return found is not None and found.id == payload.assignment.id


def _grade(pipe: Connection, payload: Payload, submission: Submission) -> None:
    """Grade in a process of its own; whatever happens to it, the other one tells."""
    lockdown.prctl(lockdown.PR_SET_PDEATHSIG, signal.SIGKILL)
    try:
        result = _graded(payload, submission, lambda so_far: pipe.send((so_far, "", False)))
        pipe.send((result, "", True))
    except AutograderError as error:
        pipe.send((None, str(error), True))
    except BaseException as error:
        pipe.send((None, f"the grader itself failed ({type(error).__name__})", True))
    os._exit(0)


def _graded(
    payload: Payload, submission: Submission, progress: Callable[[SubmissionResult], None]
) -> SubmissionResult:
    assignment = payload.assignment
    with WarmParent(assignment.needs) as parent:
        # while the parent imports
        report = selftest.run(question.hidden for question in assignment.questions)
        if not payload.policy.accept_weaker:
            report.require()
        judge = Judge(payload.course, payload.secret, lambda _: parent.launcher())
        try:
            result = judge.grade(submission, assignment, progress=progress)
        finally:
            judge.close()
    notes = []
    if intake.recognise(submission, payload.course) is None:
        notes.append(f"this file looks like none of {assignment.id}; is it the right notebook?")
    result = with_weaknesses(result, report.weaknesses)
    return replace(result, problems=(*notes, *result.problems))


def _json(path: Path) -> Any:
    """What a file holds; None where it cannot be read."""
    try:
        return json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None


def _write(path: Path, value: dict[str, Any]) -> None:
    """Write a JSON object so that a reader sees the old one or the new one, whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}")
    draft.write_text(json.dumps(value, allow_nan=False), encoding="utf-8")
    draft.replace(path)
