"""From a click command to one line on stderr and an exit status, whatever happens."""

from __future__ import annotations

import io
import os
import sys
import traceback
from collections.abc import Sequence

import click

from autograder.errors import AutograderError, BatchInUse, CourseError, UsageError

DONE, ATTENTION, USAGE, OUR_FAULT, INTERRUPTED = 0, 1, 2, 3, 130


def run(command: click.Command, arguments: Sequence[str]) -> int:
    """Run a command line; never a traceback, unless AUTOGRADER_DEBUG is 1.

    With ``--json`` a failure is one JSON object on stdout too.
    """
    try:
        status = command.main(list(arguments), prog_name="autograder", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        if "--json" in arguments:
            _fail_as_json(error.format_message())
        shown = io.StringIO()
        error.show(file=shown)  # it repeats an argument, which may be the name of a student's file
        for line in shown.getvalue().splitlines():
            say(line)
        return USAGE
    except (click.Abort, KeyboardInterrupt):
        resumes = "; the same command goes on where it stopped" if "grade" in arguments else ""
        return _fail(f"interrupted{resumes}", INTERRUPTED, arguments)
    except BrokenPipeError:
        # whoever read our output has left; Python must not complain of it at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ATTENTION
    except AutograderError as error:
        return _fail(str(error), _status_of(error), arguments)
    except Exception as error:
        return _our_fault(error, arguments)
    return status if isinstance(status, int) else DONE


def say(text: str) -> None:
    """A line on stderr; paths and names may hold anything, so it is kept printable."""
    printable = "".join(each if each.isprintable() else " " for each in text)
    click.echo(" ".join(printable.split()), err=True)


def _fail(message: str, status: int, arguments: Sequence[str]) -> int:
    if "--json" in arguments:
        _fail_as_json(message)
    say(f"autograder: {message}")
    return status


def _fail_as_json(message: str) -> None:
    from autograder.resultfile import error_text

    click.echo(error_text(message), nl=False)


def _status_of(error: AutograderError) -> int:
    if isinstance(error, CourseError):
        return ATTENTION
    return USAGE if isinstance(error, (UsageError, BatchInUse)) else OUR_FAULT


def _our_fault(error: Exception, arguments: Sequence[str]) -> int:
    if os.environ.get("AUTOGRADER_DEBUG") == "1":
        traceback.print_exception(error)
    message = f"{type(error).__name__}: {error}; this is our fault, please report it"
    return _fail(f"{message} (AUTOGRADER_DEBUG=1 shows where)", OUR_FAULT, arguments)
