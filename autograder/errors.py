"""Every exception that the package raises on purpose.

AutograderError
├── UsageError          the command or its arguments are off (exit status 2)
│   └── IntakeError     a path given to ``grade`` cannot be taken in
├── CourseError         the author's files contradict the format (exit status 1)
│   ├── SourceError     a notebook master, with file and line
│   └── CheckFileError  a check file
├── SandboxError        this machine cannot run a worker as asked (exit status 3)
│   └── DeviceError     a worker cannot use the graphics card that it was given
├── StoreError          results cannot be kept (exit status 3)
└── BatchInUse          another run is writing the same result folder
"""

from __future__ import annotations


class AutograderError(Exception):
    """Base of the tree; ``str()`` of it is one line fit for a terminal."""


class UsageError(AutograderError):
    """The caller asked for something that does not exist; the message says what to do."""


class IntakeError(UsageError):
    """A path cannot be read as submissions."""


class CourseError(AutograderError):
    """A file of the course breaks a rule of the format."""


class SourceError(CourseError):
    """A notebook master is inexact at one line."""

    def __init__(self, path: object, line: int, problem: str) -> None:
        super().__init__(f"{path}:{line}: {problem}")
        self.path = path
        self.line = line
        self.problem = problem


class CheckFileError(CourseError):
    """A check file cannot be loaded."""


class SandboxError(AutograderError):
    """The machine cannot enforce what grading needs."""


class DeviceError(SandboxError):
    """A card does not work; said before a line of a submission has run."""


class BatchInUse(AutograderError):
    """Two runs must not write one result folder."""


class StoreError(AutograderError):
    """The result folder can no longer be written."""
