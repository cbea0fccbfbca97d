"""What `autograder grade` asks for, and where it is done: on this machine or in containers."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder import batch, devices, intake, report, secret
from autograder.batch import Job
from autograder.catalog import find_course, load_course, named_assignment
from autograder.errors import UsageError
from autograder.intake import Found
from autograder.model import Course
from autograder.store import Rows
from autograder.terminal import say

SKIPPED_SHOWN = 10


@dataclass(frozen=True)
class Request:
    """What the arguments of `grade` ask for, wherever it is done."""

    paths: tuple[Path, ...]
    name: str | None
    output: Path
    jobs: int | None
    accept_weaker: bool
    device: str
    gpu_lanes: int
    course_dir: Path | None

    def found(self) -> Found:
        """The submissions; tells what was left out."""
        found = intake.find_all(self.paths)
        _say_skipped(found.skipped)
        return found


def here(asked: Request) -> Rows:
    """Grade on this machine.

    Raises:
        UsageError: it cannot confine a submission, or what is asked for is not there.
    """
    if not sys.platform.startswith("linux"):
        raise UsageError(
            "only Linux can confine a submission; on this system grade in a container: "
            "autograder grade --container IMAGE ... (`make image` builds one)"
        )
    course = load_course(asked.course_dir or find_course(Path.cwd()), asked.name)
    assignment = named_assignment(course, asked.name) if asked.name is not None else None
    found = asked.found()
    key = secret.load()
    count = min(asked.jobs or len(os.sched_getaffinity(0)), max(len(found), 1))
    return batch.grade_batch(
        course,
        found,
        assignment,
        asked.output,
        _runner(course, key, count, _gpu_options(asked) | {"accept_weaker": asked.accept_weaker}),
        key,
        report.progress_on(report.console(sys.stderr)),
    )


def in_container(asked: Request, image: str) -> Rows:
    """Grade in containers of an image.

    Raises:
        UsageError: there is no engine or no such image, or what is asked for is not there.
    """
    from autograder.container import engine, host
    from autograder.container.message import Order

    course = load_course(asked.course_dir) if asked.course_dir is not None else None
    if course is not None and asked.name is not None:
        named_assignment(course, asked.name)
    found = asked.found()
    flags = engine.flags_in(os.environ)
    runs = engine.find_engine(os.environ)
    engine.require_image(runs, image)
    count = asked.jobs or runs.cores
    order = Order(
        secret.load(),
        asked.name,
        count,
        asked.accept_weaker,
        device="gpu" if asked.device == "gpu" else "cpu",
        gpu_lanes=asked.gpu_lanes,
        course=host.course_files(course) if course is not None else None,
    )
    return host.grade(
        runs,
        image,
        found,
        asked.output,
        order,
        report.progress_on(report.console(sys.stderr)),
        lambda line: say(f"container: {line}"),
        engine.room_for(count, runs.cores, order.device == "gpu"),
        flags,
    )


def _gpu_options(asked: Request) -> dict[str, Any]:
    found, backend = devices.find(), os.environ.get("KERAS_BACKEND", "")
    cards = devices.choose(asked.device, found, backend)
    if cards:
        say(f"TensorFlow is computed on {', '.join(map(str, cards))}")
    elif found and asked.device == "auto":
        say(f"TensorFlow is computed on the CPU: {devices.obstacle(found, backend)}")
    return {"cards": cards, "gpu_lanes": asked.gpu_lanes}


def _runner(
    course: Course, key: bytes, count: int, options: dict[str, Any]
) -> Callable[[Iterable[Job]], Any]:
    def run(jobs: Iterable[Job]) -> Any:
        from autograder import lanes

        return lanes.run(course, jobs, key, count, **options)

    return run


def _say_skipped(skipped: Sequence[str]) -> None:
    for line in skipped[:SKIPPED_SHOWN]:
        say(f"skipped {line}")
    if len(skipped) > SKIPPED_SHOWN:
        say(f"skipped {len(skipped) - SKIPPED_SHOWN} more")
