"""What people read on a terminal.

Names and messages are partly a student's: every such text passes :func:`shown` on its way to a
table, or ``clean`` on its way to a plain line. Colour never stands alone: a word is beside it.
"""

from __future__ import annotations

import math
import os
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from statistics import mean, median
from typing import IO

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn
from rich.table import Table
from rich.text import Text

from autograder.model import CheckResult, Outcome, QuestionResult, Status, SubmissionResult
from autograder.plaintext import LONGEST, clean

DETAILED = 20
LISTED = 60
MESSAGE_LINES = 6

OUTCOMES = {
    Outcome.PASSED: ("passed", "green"),
    Outcome.FAILED: ("failed", "red"),
    Outcome.RAISED: ("raised an error", "red"),
    Outcome.TIMED_OUT: ("ran out of time", "red"),
    Outcome.DIED: ("died", "red"),
    Outcome.MISSING: ("missing", "red"),
    Outcome.SKIPPED: ("skipped, needs attention", "yellow"),
    Outcome.GRADER_ERROR: ("grader's error, needs attention", "yellow"),
}
STATUSES = {
    Status.GRADED: ("graded", "green"),
    Status.NEEDS_ATTENTION: ("needs attention", "yellow"),
}


def shown(text: str, style: str = "", longest: int = LONGEST) -> Text:
    """A student's text for a table or a line: cleaned, and never read as rich markup."""
    return Text(clean(text, longest), style=style)


def console(file: IO[str]) -> Console:
    """A console that colours only a terminal, and none where NO_COLOR is set and not empty."""
    no_color = bool(os.environ.get("NO_COLOR"))
    return Console(file=file, no_color=no_color, highlight=False, markup=False, emoji=False)


def print_results(
    results: Sequence[SubmissionResult], totals: Iterable[SubmissionResult], out: Console
) -> None:
    """The tables of a few submissions, and the summary of them all.

    Args:
        totals: the same results; their checks are not looked at.
    """
    if len(results) <= DETAILED:
        for result in results:
            print_submission(result, out)
    print_summary(totals, out)


def print_selftest(possible: Mapping[str, bool], out: Console) -> None:
    """What a submission was stopped from, act by act, when the lock-down was tried."""
    table = Table(title="Can a submission ...")
    table.add_column("act")
    table.add_column("answer")
    for act, succeeded in possible.items():
        table.add_row(act, Text("YES", style="red") if succeeded else Text("no", style="green"))
    out.print(table)


def print_submission(result: SubmissionResult, out: Console) -> None:
    """One submission: questions, scores, and every check that did not pass."""
    table = Table(title=shown(f"{result.student}: {result.assignment or 'not recognised'}"))
    table.add_column("question")
    table.add_column("score", justify="right")
    table.add_column("checks", overflow="fold")
    for question in result.questions:
        table.add_row(shown(question.question), _score(question), _checks(question))
    table.add_section()
    table.add_row("total", _score(result), _status(result.status))
    out.print(table)
    for problem in result.problems:
        out.print(Text("note: ").append_text(shown(problem)))


def print_summary(results: Iterable[SubmissionResult], out: Console) -> None:
    """The batch: one line per submission while they are few, then each assignment's numbers."""
    scores: dict[str, list[float]] = {}
    maxima: dict[str, float] = {}
    attention: dict[str, int] = {}
    computed: Counter[str] = Counter()
    rows = _rows()
    listed = left_out = 0
    for result in results:
        needs = result.status is Status.NEEDS_ATTENTION
        name = result.assignment
        computed[result.device] += 1
        scores.setdefault(name, [])
        attention[name] = attention.get(name, 0) + needs
        maxima[name] = result.max_score
        if not needs:
            scores[name].append(result.score)
        if listed < LISTED:
            problem = shown("; ".join(result.problems), longest=160)
            rows.add_row(
                shown(result.submission, longest=80),
                shown(name or "-"),
                _score(result),
                _status(result.status),
                problem,
            )
            listed += 1
        else:
            left_out += 1
    out.print(rows)
    if left_out:
        out.print(f"... and {left_out} more; all are in the result folder")
    if computed:
        devices = (f"{clean(name, 80)}: {count}" for name, count in sorted(computed.items()))
        out.print(Text("computed on ").append(", ".join(devices)), soft_wrap=True)
    numbers = Table(title="Assignments", show_lines=False)
    for heading in ("assignment", "graded", "needs attention", "lowest", "median", "mean", "of"):
        numbers.add_column(heading, justify="left" if heading == "assignment" else "right")
    for name in sorted(scores):
        numbers.add_row(
            shown(name or "not recognised"),
            str(len(scores[name])),
            str(attention[name]),
            *_statistics(scores[name]),
            f"{maxima[name]:g}",
        )
    out.print(numbers)


class LineProgress:
    """One plain line per submission, for a log."""

    def __init__(self, out: Console) -> None:
        self.out = out
        self.total = self.done = self.attention = self.resumed = 0

    def start(self, total: int) -> None:
        """A batch of ``total`` submissions begins."""
        self.total = total

    def advance(self, result: SubmissionResult | None) -> None:
        """One more has its row; None when it had it before this run."""
        self.done += 1
        if result is None:
            self.resumed += 1
        else:
            self.attention += result.status is Status.NEEDS_ATTENTION
        self.show(result)

    def show(self, result: SubmissionResult | None) -> None:
        """Write the line of one result."""
        if result is not None:
            name = f"{clean(result.submission, 80)}  {clean(result.assignment or '-', 64)}"
            score = f"{result.score:g}/{result.max_score:g}  {STATUSES[result.status][0]}"
            counts = f"(needs attention: {self.attention})"
            line = Text(f"Graded {self.done}/{self.total}  {name}  {score}  {counts}")
            self.out.print(line, soft_wrap=True)

    def stop(self) -> None:
        """The batch ended, or was interrupted."""
        if self.resumed:
            self.out.print(f"{self.resumed} of {self.total} had been graded before")


class BarProgress(LineProgress):
    """A bar with counts and rate, drawn by the caller's thread: a fork must find no other."""

    INTERVAL = 0.1

    def start(self, total: int) -> None:
        """Show the bar."""
        super().start(total)
        columns = (BarColumn(), TextColumn("{task.description}"))
        self.bar = Progress(*columns, console=self.out, auto_refresh=False, transient=True)
        self.task = self.bar.add_task("", total=total)
        self.began = self.drawn = time.monotonic()
        self.bar.start()

    def show(self, result: SubmissionResult | None) -> None:
        """Redraw, not more often than an eye can follow."""
        now = time.monotonic()
        rate = (self.done - self.resumed) / max(now - self.began, 1e-9)
        words = f"{self.done} done, {self.total - self.done} to go, {60 * rate:.0f} a minute, "
        words += f"{time_left(self.total - self.done, rate)}needs attention: {self.attention}"
        self.bar.update(self.task, completed=self.done, description=words)
        if now - self.drawn > self.INTERVAL or self.done == self.total:
            self.drawn = now
            self.bar.refresh()

    def stop(self) -> None:
        """Take the bar away."""
        self.bar.stop()
        super().stop()


def time_left(count: int, rate: float) -> str:
    """How long so many submissions take at this rate (per second), as words for the bar."""
    if count == 0 or rate == 0:
        return ""
    minutes, seconds = divmod(math.ceil(count / rate), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min left, "
    return f"{minutes} min left, " if minutes > 1 else f"{60 * minutes + seconds} s left, "


def progress_on(out: Console) -> LineProgress:
    """A bar on a terminal, else lines."""
    return BarProgress(out) if out.is_terminal else LineProgress(out)


def _rows() -> Table:
    table = Table(title="Submissions")
    table.add_column("submission", overflow="fold")
    table.add_column("assignment")
    table.add_column("score", justify="right", no_wrap=True)
    table.add_column("status")
    table.add_column("problems", overflow="fold")
    return table


def _statistics(scores: Sequence[float]) -> Iterator[str]:
    for statistic in (min, median, mean):
        yield f"{statistic(scores):.4g}" if scores else "-"


def _score(result: QuestionResult | SubmissionResult) -> str:
    return f"{result.score:g} / {result.max_score:g}"


def _status(status: Status) -> Text:
    word, style = STATUSES[status]
    return Text(word, style=style)


def _checks(question: QuestionResult) -> Text:
    lines = [_check(check) for check in question.checks if check.outcome is not Outcome.PASSED]
    if not question.checks:
        return Text("none was run", style="yellow")
    passed = len(question.checks) - len(lines)
    return Text("\n").join([Text(f"{passed} of {len(question.checks)} passed"), *lines])


def _check(check: CheckResult) -> Text:
    word, style = OUTCOMES[check.outcome]
    line = Text(f"{word}: ", style=style).append_text(shown(check.name, "default"))
    for text in check.message.splitlines()[:MESSAGE_LINES]:
        line.append("\n  ").append_text(shown(text, "default", 200))
    return line
