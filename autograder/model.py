"""The data that the stages of grading hand to each other; imports nothing of ours."""

from __future__ import annotations

from dataclasses import dataclass, field, is_dataclass
from enum import Enum, StrEnum
from pathlib import Path
from typing import Any

FORMAT_VERSION = 1


class Outcome(StrEnum):
    """How one check ended."""

    PASSED = "passed"
    FAILED = "failed"
    RAISED = "raised"
    TIMED_OUT = "timed_out"
    DIED = "died"
    MISSING = "missing"
    SKIPPED = "skipped"
    GRADER_ERROR = "grader_error"


class Visibility(StrEnum):
    """Whether the student holds the check too."""

    PUBLIC = "public"
    HIDDEN = "hidden"


class Status(StrEnum):
    """Whether a result may be released as it is."""

    GRADED = "graded"
    NEEDS_ATTENTION = "needs_attention"


@dataclass(frozen=True)
class Limits:
    """What one submission may use.

    Attributes:
        cell_seconds: CPU time of one cell.
        call_seconds: CPU time of one call, attribute or step of a generator.
        check_seconds: CPU time of all the calls of one check.
        submission_seconds: CPU time of everything together.
        memory_mb: memory in use by all processes of a submission, MiB.
        gpu_memory_mb: what is added to ``memory_mb`` on a graphics card, whose libraries take
            some of the machine's own memory, MiB.
        address_mb: address space of one process, MiB (0: not limited; never limited on a card).
        processes: processes and threads of the worker's user.
        file_mb: size of one file, MiB.
        disk_mb, files: size and number of all files together, MiB.
        message_mb: size of one answer, MiB.
        calls: calls and attribute reads of one check.
    """

    cell_seconds: float = 10.0
    call_seconds: float = 5.0
    check_seconds: float = 20.0
    submission_seconds: float = 300.0
    memory_mb: int = 2048
    gpu_memory_mb: int = 4096
    address_mb: int = 8192
    processes: int = 256
    file_mb: int = 64
    disk_mb: int = 128
    files: int = 5000
    message_mb: int = 32
    calls: int = 100_000


@dataclass(frozen=True)
class Question:
    """One graded question.

    Attributes:
        id: the name in ``grader.check("...")``.
        points: the maximum, as the course fixes it.
        names: functions and variables that the student writes, in the order of the notebook.
        uses: names of other questions (or given ones) that a check of this one may look at too.
        hints: three, from general to specific.
        public: path of the public checks.
        hidden: path of the hidden checks.
    """

    id: str
    points: float
    names: tuple[str, ...]
    hints: tuple[str, ...]
    public: Path
    hidden: Path
    uses: tuple[str, ...] = ()


@dataclass(frozen=True)
class Illustration:
    """A code cell of the notebook whose whole use is what it shows.

    Attributes:
        source: its text, without the space around it.
        names: what it binds.
    """

    source: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class Assignment:
    """One notebook of the course.

    Attributes:
        id: folder name, such as ``01_activations``.
        module: module under ``solutions/`` that holds the reference.
        needs: modules that the warm parent imports before the first submission.
        provides: names that the notebook gives ready-made.
        master: path of the py:percent master.
        illustrations: given cells, check cells among them, that grading leaves out where nothing
            needs what they bind.
    """

    id: str
    title: str
    module: str
    needs: tuple[str, ...]
    provides: tuple[str, ...]
    questions: tuple[Question, ...]
    limits: Limits
    master: Path
    illustrations: tuple[Illustration, ...] = ()

    @property
    def max_score(self) -> float:
        """Points of all questions together."""
        return sum(question.points for question in self.questions)

    @property
    def graded_names(self) -> tuple[str, ...]:
        """Every name that a question of this assignment asks for."""
        return tuple(name for question in self.questions for name in question.names)


@dataclass(frozen=True)
class Course:
    """A course folder, read.

    Attributes:
        gpu_lanes: submissions at a time on one graphics card.
    """

    root: Path
    title: str
    assignments: tuple[Assignment, ...]
    gpu_lanes: int = 4

    def assignment(self, identifier: str) -> Assignment | None:
        """The assignment with this id, or None."""
        return next((each for each in self.assignments if each.id == identifier), None)


@dataclass(frozen=True)
class Cell:
    """One code cell of a submission: a label such as ``cell 3`` and its text, untouched."""

    label: str
    source: str


@dataclass(frozen=True)
class Submission:
    """One student's file, as data only.

    Attributes:
        name: where it came from, relative to what was given to ``grade``.
        student: file name without its suffix, reduced to letters, digits, ``.``, ``_`` and ``-``.
        digest: SHA-256 (hex) over the code cells' text.
        cells: code cells in order; empty when it could not be read.
        problems: why it could not be read, or what a person should look at.
    """

    name: str
    student: str
    digest: str
    cells: tuple[Cell, ...]
    problems: tuple[str, ...] = ()


@dataclass(frozen=True)
class CheckResult:
    """One check of one question.

    Attributes:
        message: what may be released to the student.
        detail: for staff: inputs, expected, got.
    """

    name: str
    visibility: Visibility
    outcome: Outcome
    score: float
    max_score: float
    message: str = ""
    detail: str = ""
    hint: str = ""


@dataclass(frozen=True)
class QuestionResult:
    """All checks of one question, and their sum."""

    question: str
    score: float
    max_score: float
    checks: tuple[CheckResult, ...]


@dataclass(frozen=True)
class SubmissionResult:
    """The row that every submission gets exactly once."""

    submission: str
    digest: str
    student: str
    assignment: str
    course_digest: str
    lockdown: str
    device: str
    status: Status
    score: float
    max_score: float
    seconds: float
    questions: tuple[QuestionResult, ...] = ()
    problems: tuple[str, ...] = field(default=())

    def to_json(self) -> dict[str, Any]:
        """The object of the result format: enums as their values, tuples as lists."""
        plain: dict[str, Any] = _plain(self)
        return plain


def _plain(value: Any) -> Any:
    if isinstance(value, str) and not isinstance(value, Enum):
        return value
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if is_dataclass(value):
        return {name: _plain(item) for name, item in vars(value).items()}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return int(value)
    return value
