"""What the two ends say to each other: one JSON object a line.

To the container: an :class:`Order`, then one parcel per submission, in order. From it: ``hello``,
then for each submission ``row`` (a result) or ``stands`` (an earlier result still holds), at last
``end``; or ``failed`` with the kind of error and its text. What comes from the container is data
that a stranger may have written, and is read under limits.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import IO, Any

from autograder.errors import CourseError, SandboxError, UsageError
from autograder.store import Key

VERSION = 1
LONGEST_ANSWER = 8 * 2**20
LONGEST_ORDER = 256 * 2**20
KINDS = {"usage": UsageError, "course": CourseError, "sandbox": SandboxError}
"""What an error that ends a batch is called on its way to the host."""


class MessageError(ValueError):
    """A line that the other end must not send; ``str()`` says what is wrong with it."""


@dataclass(frozen=True)
class Order:
    """What the container is asked to do.

    Attributes:
        secret: key of the hidden inputs.
        assignment: what all submissions are graded as; None to recognise each.
        jobs: submissions graded at a time.
        accept_weaker: grade also where the self-test of the lock-down fails.
        device: ``cpu`` or ``gpu``.
        gpu_lanes: submissions at a time on one graphics card; 0 for the course's number.
        count: number of parcels that follow.
        course: files of the course by path; None for the image's own.
        earlier: results that the host has already.
    """

    secret: bytes = field(repr=False)
    assignment: str | None
    jobs: int
    accept_weaker: bool
    device: str = "cpu"
    gpu_lanes: int = 0
    count: int = 0
    course: Mapping[str, bytes] | None = None
    earlier: tuple[Key, ...] = ()


def encode(message: Mapping[str, Any]) -> bytes:
    """One line."""
    return json.dumps(message, allow_nan=False).encode("ascii") + b"\n"


def decode(line: bytes) -> dict[str, Any]:
    """The object of one line.

    Raises:
        MessageError: it is none.
    """
    try:
        found = json.loads(line, parse_constant=_refused)
    except (ValueError, RecursionError) as error:
        raise MessageError(f"a line is not JSON ({type(error).__name__})") from None
    if not isinstance(found, dict):
        raise MessageError("a line is no object")
    return found


def _refused(name: str) -> float:
    raise ValueError(name)


def receive(stream: IO[bytes], longest: int) -> dict[str, Any] | None:
    """The next object; None at the end.

    Raises:
        MessageError: the line is cut off, longer than ``longest`` or not an object.
    """
    line = stream.readline(longest + 1)
    if not line:
        return None
    if not line.endswith(b"\n"):
        raise MessageError("a line is too long" if len(line) > longest else "a line is cut off")
    return decode(line)


def order_line(order: Order) -> bytes:
    """The line of an order."""
    course = order.course
    return encode(
        {
            "version": VERSION,
            "secret": order.secret.hex(),
            "assignment": order.assignment,
            "jobs": order.jobs,
            "accept_weaker": order.accept_weaker,
            "device": order.device,
            "gpu_lanes": order.gpu_lanes,
            "count": order.count,
            "course": course and {path: packed(course[path]) for path in sorted(course)},
            "earlier": [vars(key) for key in order.earlier],
        }
    )


def order_from(message: dict[str, Any]) -> Order:
    """The order of a line; the host's word is trusted.

    Raises:
        MessageError: the two ends are of different versions.
    """
    if message.pop("version", None) != VERSION:
        raise MessageError("the image and the package on the host are of different versions")
    course = message["course"]
    return Order(
        **{
            **message,
            "secret": bytes.fromhex(message["secret"]),
            "course": course and {path: unpacked(text) for path, text in course.items()},
            "earlier": tuple(Key(**key) for key in message["earlier"]),
        }
    )


def packed(content: bytes) -> str:
    """Bytes as text."""
    return base64.b64encode(content).decode("ascii")


def unpacked(text: str) -> bytes:
    """Text back as bytes."""
    return base64.b64decode(text, validate=True)
