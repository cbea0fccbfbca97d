"""What a terminal shows: words beside colours, and no student's control characters."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from small_course import FIRST, graded, submission

from autograder import report
from autograder.model import Outcome
from autograder.scoring import unscored

NASTY = (
    "\x1b]0;title\x07\x1b[2J\x9b31m[bold red]x[/]\u202e\u2066\x00\r\n\u2028:smile:[link=file:///]"
)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def printed(*results: object, file: io.StringIO | None = None) -> str:
    out = file if file is not None else io.StringIO()
    console = report.console(out)
    console.width = 200
    report.print_results(list(results), console)  # type: ignore[arg-type]
    return out.getvalue()


@given(st.text())
def test_cleaned_text_is_one_printable_line(text: str) -> None:
    """Whatever a student writes, what is shown is printable, one line and bounded."""
    cleaned = report.clean(text)
    assert cleaned.isprintable()
    assert len(cleaned) <= report.LONGEST
    assert report.clean(cleaned) == cleaned


def test_ansi_bidi_and_markup_do_nothing() -> None:
    """Escape sequences go whole, and markup and emoji codes stay the characters they are."""
    assert report.clean(NASTY) == "[bold red]x[/] :smile:[link=file:///]"
    assert str(report.shown("[bold]x[/] \\[y]")) == "[bold]x[/] \\[y]"


def test_a_submission_cannot_write_on_the_terminal() -> None:
    """Names, messages and problems of a hostile submission print as text, on every path."""
    result = graded(submission(), outcome=Outcome.FAILED, message=NASTY)
    result = replace(result, submission=NASTY, student=NASTY, problems=(NASTY,))
    out = printed(result)
    assert "[bold red]x" in out
    assert not set(out) & set("\x1b\x07\x9b\u202e\u2066\x00\r\u2028")
    line = io.StringIO()
    progress = report.LineProgress(report.console(line))
    progress.start(1)
    progress.advance(result)
    assert "[bold red]x" in line.getvalue()
    assert line.getvalue().count("\n") == 1


@pytest.mark.parametrize("outcome", list(Outcome))
def test_every_outcome_has_a_word(outcome: Outcome) -> None:
    """No outcome is told by colour alone."""
    word, _ = report.OUTCOMES[outcome]
    out = printed(graded(submission(), outcome=outcome))
    assert word in out


def test_no_color_is_respected(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal gets colours, but none where NO_COLOR is set and not empty."""
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b[32m" in printed(graded(submission()), file=Terminal())
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[32m" not in printed(graded(submission()), file=Terminal())


def test_the_summary_counts_and_averages_what_was_graded() -> None:
    """Statistics are of graded submissions; what needs attention is counted apart."""
    good = graded(submission("a.py"))
    bad = graded(submission("b.py"), outcome=Outcome.FAILED)
    out = printed(good, bad, unscored(submission("c.py"), FIRST, ["the grader failed"]))
    assert "the grader failed" in out
    row = out.strip().splitlines()[-2]
    assert row.split("│")[1:-1] and [each.strip() for each in row.split("│")[1:-1]] == [
        FIRST.id,
        "2",
        "1",
        "0",
        "2",
        "2",
        "4",
    ]


def test_a_large_batch_prints_a_bounded_table() -> None:
    """Thousands of submissions print the first rows, the count of the rest, and the numbers."""
    out = printed(*[graded(submission(f"{n}.py")) for n in range(500)])
    assert len(out.splitlines()) < 100
    assert "and 440 more" in out


def test_the_bar_starts_no_thread() -> None:
    """Progress on a terminal is drawn by the caller, so that a fork finds one thread only."""
    import threading

    out = Terminal()
    progress = report.progress_on(report.console(out))
    assert isinstance(progress, report.BarProgress)
    before = threading.active_count()
    progress.start(2)
    progress.advance(None)
    progress.advance(graded(submission()))
    assert threading.active_count() == before
    progress.stop()
    assert "2 done, 0 to go" in out.getvalue()
    assert "1 of 2 had been graded before" in out.getvalue()


def test_without_a_terminal_there_are_plain_lines() -> None:
    """A log gets one line per submission and no bar."""
    out = io.StringIO()
    progress = report.progress_on(Console(file=out))
    assert type(progress) is report.LineProgress
