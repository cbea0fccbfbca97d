"""Helpers of the tests that run submissions in real workers."""

from __future__ import annotations

import signal
from pathlib import Path
from textwrap import dedent

from autograder.intake import find_submissions
from autograder.model import Assignment, Cell, Submission
from autograder.notebook import digest
from autograder.sandbox import Launcher, WarmParent

SECRET = b"a secret of the tests"


class Parents:
    """Warm parents by preload set, each started when a submission first needs it."""

    def __init__(self) -> None:
        self._started: dict[tuple[str, ...], tuple[WarmParent, Launcher]] = {}

    def __enter__(self) -> Parents:
        return self

    def __exit__(self, *details: object) -> None:
        for parent, _ in self._started.values():
            parent.close()
        self._started.clear()

    def launcher(self, assignment: Assignment) -> Launcher:
        """The launcher of the warm parent that an assignment needs."""
        return self._of(assignment)[1]

    def parent(self, assignment: Assignment) -> WarmParent:
        """The warm parent that an assignment needs."""
        return self._of(assignment)[0]

    def _of(self, assignment: Assignment) -> tuple[WarmParent, Launcher]:
        needs = assignment.needs
        if needs not in self._started:
            parent = WarmParent(needs)
            self._started[needs] = parent, parent.launcher()
        return self._started[needs]


def submission_of(*sources: str | Path, name: str = "someone.ipynb") -> Submission:
    """A submission: of one file, read as ``grade`` reads it, or of the texts of its cells."""
    if len(sources) == 1 and isinstance(sources[0], Path):
        return find_submissions(sources[0])[0]
    cells = tuple(
        Cell(f"cell {number}", dedent(str(source))) for number, source in enumerate(sources, 1)
    )
    return Submission(name, Path(name).stem, digest(cells), cells)


def heed_interrupts() -> None:
    """For a new process: Ctrl-C counts, though a shell's background job ignores it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
