"""The end inside the container: reads an order and submissions, grades, and tells each row.

It keeps nothing: rows go to the host, one by one, as they are found. The secret and the submissions
come by standard input, which no worker has, and stay in this process's memory.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import IO, Any

from autograder import __version__, devices, lanes
from autograder.batch import Job, grade_into
from autograder.catalog import load_course, named_assignment
from autograder.container import message
from autograder.container.message import KINDS, MessageError, Order, encode
from autograder.container.row import checked
from autograder.errors import AutograderError, UsageError
from autograder.intake import Source, Unreadable
from autograder.model import Course, Submission, SubmissionResult
from autograder.scoring import unscored
from autograder.store import Key

IMAGE_COURSE = Path("/opt/course")
LONGEST_PARCEL = 64 * 2**20
TOO_LARGE = "its result is not one that leaves the container"


def main() -> int:
    """Serve one order; the exit status says whether it came to its end."""
    orders, answers = _private_streams()
    try:
        _tell(answers, {"hello": __version__})
        _serve(orders, answers)
        _tell(answers, {"end": True})
    except (BrokenPipeError, KeyboardInterrupt):
        return 130  # the host has gone
    except Exception as error:
        _tell(answers, failure(error))
        return 3
    return 0


def _private_streams() -> tuple[IO[bytes], IO[bytes]]:
    """Standard input and output for us alone: what a check prints must be no line of ours."""
    orders, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    empty = os.open(os.devnull, os.O_RDONLY)
    os.dup2(empty, 0)
    os.close(empty)
    os.dup2(2, 1)
    return orders, answers


def failure(error: Exception) -> dict[str, Any]:
    """The message of an error that ends the batch."""
    kind = next((name for name, each in KINDS.items() if isinstance(error, each)), "fault")
    known = isinstance(error, (AutograderError, MessageError))
    return {"failed": kind, "text": str(error) if known else f"{type(error).__name__}: {error}"}


def _tell(answers: IO[bytes], answer: dict[str, Any]) -> None:
    answers.write(encode(answer))
    answers.flush()


def _serve(orders: IO[bytes], answers: IO[bytes]) -> None:
    first = message.receive(orders, message.LONGEST_ORDER)
    if first is None:
        raise BrokenPipeError
    order = message.order_from(first)
    with tempfile.TemporaryDirectory(prefix="course-") as folder:  # for its owner alone
        course = load_course(unpacked_course(order, Path(folder)))
        chosen = named_assignment(course, order.assignment) if order.assignment else None
        grade_into(
            Mouth(answers, order.earlier),
            course,
            submissions(orders, order.count),
            chosen,
            _runner(course, order),
            order.secret,
            Silence(),
        )


def _runner(course: Course, order: Order) -> Any:
    def run(jobs: Iterable[Job]) -> Iterator[SubmissionResult]:
        return lanes.run(
            course,
            jobs,
            order.secret,
            order.jobs,
            accept_weaker=order.accept_weaker,
            cards=devices.choose(order.device, devices.find(), ""),
            gpu_lanes=order.gpu_lanes,
        )

    return run


def unpacked_course(order: Order, folder: Path) -> Path:
    """The folder of the course to grade by: the image's, or the host's, written to ``folder``.

    Raises:
        MessageError: a path leaves the folder.
        UsageError: there is none.
    """
    if order.course is None:
        if not (IMAGE_COURSE / "assignments").is_dir():
            raise UsageError("the image holds no course; name one by --course")
        return IMAGE_COURSE
    for name, content in order.course.items():
        if PurePosixPath(name).is_absolute() or ".." in PurePosixPath(name).parts:
            raise MessageError(f"a file of the course is outside of it: {name}")
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def submissions(orders: IO[bytes], count: int) -> Iterator[Submission]:
    """Each is read when its turn comes, so that memory stays flat."""
    for _ in range(count):
        parcel = message.receive(orders, LONGEST_PARCEL)
        if parcel is None:
            raise BrokenPipeError
        yield _source(parcel).submission()


def _source(parcel: dict[str, Any]) -> Source:
    def read() -> bytes:
        if "problem" in parcel:
            raise Unreadable(parcel["problem"])
        return message.unpacked(parcel["data"])

    return Source(parcel["name"], "", read)


class Mouth:
    """Keeps the rows of a batch by telling them to the host."""

    def __init__(self, answers: IO[bytes], earlier: Iterable[Key]) -> None:
        self._answers = answers
        self._earlier = frozenset(earlier)

    def done(self, key: Key) -> bool:
        """Whether the host has a result for this key; if so, says that it stands."""
        if key not in self._earlier:
            return False
        _tell(self._answers, {"stands": [key.submission, key.assignment]})
        return True

    def save(self, result: SubmissionResult, secret: str) -> None:
        """Tell a row; in place of one that the host would refuse, that there is none."""
        _tell(self._answers, {"row": sendable(result).to_json()})


def sendable(result: SubmissionResult) -> SubmissionResult:
    """``result``, or where the host would refuse it a row that says so and asks for attention."""
    try:
        value = result.to_json()
        checked(value)
        if len(encode({"row": value})) <= message.LONGEST_ANSWER:
            return result
        reason = TOO_LARGE
    except ValueError as error:
        reason = f"{TOO_LARGE} ({error})"
    known = Submission(result.submission, result.student, result.digest, ())
    return unscored(known, None, [reason], course_digest=result.course_digest)


class Silence:
    """The host draws the progress."""

    def start(self, total: int) -> None:
        """Nothing."""

    def advance(self, result: SubmissionResult | None) -> None:
        """Nothing."""

    def stop(self) -> None:
        """Nothing."""
