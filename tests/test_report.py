"""What a terminal shows: words beside colours, and no student's control characters."""

from __future__ import annotations

import io
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console
from small_course import FIRST, graded, submission

from autograder import cli, report, terminal
from autograder.model import Outcome, SubmissionResult
from autograder.plaintext import LONGEST, clean
from autograder.scoring import unscored
from autograder.store import Store, read_folder

NASTY = (
    "\x1b]0;title\x07\x1b[2J\x9b31m[bold red]x[/]\u202e\u2066\x00\r\n\u2028:smile:[link=file:///]"
)


ACTIVE = {
    "html": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "markdown": "[x](javascript:alert(1)) ![x](http://x) `x` **x** | x |\n# x",
    "colours": "\x1b[31mred\x1b[0m\x9b31m\x1b[38;2;1;2;3m",
    "cursor": "\x1b[2J\x1b[H\x1b[1A\x1b[?25l\x1b7\x1b8\x1bc\r\b\x7f",
    "title": "\x1b]0;title\x07\x1b]2;title\x1b\\\x9d0;title\x9c",
    "links": "\x1b]8;;http://x\x1b\\click\x1b]8;;\x1b\\",
    "clipboard": "\x1b]52;c;ZXZpbA==\x07",
    "device": "\x1bP+q544e\x1b\\\x1b_x\x1b\\\x1b^x\x1b\\\x90x\x9c\x1b[6n\x1b[c",
    "directions": "\u202eabc\u202c\u2066x\u2069\u200f\u061c",
    "invisible": "a\u200b\u200d\ufeff\u00ad\U000e0041b",
    "lines": "a\nb\r\nc\u2028d\u2029e\x0bf\x0cg\x85h",
    "rich": "[bold red]x[/] [link=file:///etc/passwd]x[/link] :smile: \\[x] [/]",
    "formulas": '=HYPERLINK("http://x") +1 -1 @SUM(A1) \t=1',
    "broken text": "\ud800 \udfff\x00\uffff",
    "long": "x" * 100_000 + "\x1b]0;",
}
"""What does something where it is shown: in a terminal, a page, a table."""


OURS = {"results", "results.json", ".lock", "grades.sqlite"}


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def printed(*results: object, file: io.StringIO | None = None) -> str:
    out = file if file is not None else io.StringIO()
    console = report.console(out)
    console.width = 200
    report.print_results(list(results), results, console)  # type: ignore[arg-type]
    return out.getvalue()


@given(st.text())
def test_cleaned_text_is_one_printable_line(text: str) -> None:
    """Whatever a student writes, what is shown is printable, one line and bounded."""
    cleaned = clean(text)
    assert cleaned.isprintable()
    assert len(cleaned) <= LONGEST
    assert clean(cleaned) == cleaned


def test_ansi_bidi_and_markup_do_nothing() -> None:
    """Escape sequences go whole, and markup and emoji codes stay the characters they are."""
    assert clean(NASTY) == "[bold red]x[/] :smile:[link=file:///]"
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


def full_of(text: str) -> SubmissionResult:
    """A result whose every text that may come from a student is this one."""
    result = graded(submission(), outcome=Outcome.FAILED, message=text)
    questions = tuple(
        replace(question, checks=tuple(replace(check, detail=text) for check in question.checks))
        for question in result.questions
    )
    return replace(
        result, submission=text, student=text, problems=(text, text), questions=questions
    )


def inactive(out: str) -> bool:
    """Whether a terminal does nothing with it but show it, in rich's own colours at most."""
    plain = re.sub(r"\x1b\[[0-9;]*m", "", out)
    return all(line.isprintable() for line in plain.split("\n"))


@pytest.mark.parametrize("text", ACTIVE.values(), ids=ACTIVE)
def test_nothing_active_reaches_a_terminal_or_a_log(text: str) -> None:
    """Tables, summary, progress lines and plain lines only show what a student wrote."""
    result = full_of(text)
    assert inactive(printed(result)) and "\x1b" not in printed(result)
    assert inactive(printed(result, file=Terminal()))
    assert inactive(printed(*[result] * 30))
    for out in (io.StringIO(), Terminal()):
        progress = report.LineProgress(report.console(out))
        progress.start(1)
        progress.advance(result)
        assert inactive(out.getvalue()) and out.getvalue().count("\n") == 1
        assert len(out.getvalue()) < 400


@pytest.mark.parametrize("text", ACTIVE.values(), ids=ACTIVE)
def test_a_message_on_stderr_only_shows_a_name(
    text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Names of skipped files, of paths and of options stay one printable line each."""
    terminal.say(f"skipped {text}")
    assert inactive(err := capsys.readouterr().err) and err.count("\n") == 1
    path = text.encode("utf-8", "replace").decode().replace("\0", "")  # as a shell passes it
    for arguments in (["report", f"--{path}"], ["grade", path]):
        assert terminal.run(cli.cli, arguments) == terminal.USAGE
        assert inactive(capsys.readouterr().err)


@pytest.mark.parametrize("text", ACTIVE.values(), ids=ACTIVE)
def test_the_result_folder_holds_texts_as_data(text: str, tmp_path: Path) -> None:
    """File names have nothing of a student's, the files are ASCII, and what is read is the same."""
    result = full_of(text)
    with Store(tmp_path) as store:
        store.save(result, "s")
        store.finish()
    (file,) = (tmp_path / "results").iterdir()
    assert re.fullmatch(r"[0-9a-f]{24}\.json", file.name)
    assert {path.name for path in tmp_path.iterdir()} <= OURS
    content = (tmp_path / "results.json").read_bytes()
    assert content.isascii() and not set(content) & (set(range(32)) - {10})
    (row,) = json.loads(content)["results"]
    assert (row["student"], row["problems"]) == (text, [text, text])
    assert read_folder(tmp_path)[0].problems == (text, text)


@given(st.text(alphabet=st.characters(), max_size=30))
@settings(max_examples=25, deadline=None)
def test_no_text_at_all_is_active(text: str) -> None:
    """Whatever the characters, control and surrogates included, a terminal only shows them."""
    assert inactive(printed(full_of(text), file=Terminal()))


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


@pytest.mark.parametrize(
    ("count", "rate", "words"),
    [
        (0, 2.0, ""),
        (5, 0.0, ""),
        (10, 4.0, "3 s left, "),
        (100, 1.0, "100 s left, "),
        (300, 1.0, "5 min left, "),
        (7300, 1.0, "2 h 1 min left, "),
    ],
)
def test_the_time_left_is_said_in_words(count: int, rate: float, words: str) -> None:
    """What is to go divided by the rate so far; nothing where there is no telling."""
    assert report.time_left(count, rate) == words


def test_the_summary_says_what_was_computed_on_what() -> None:
    """Devices are counted, so that a person sees whether the card was used."""
    first, second = graded(submission("a.py")), graded(submission("b.py"))
    second = replace(second, device="gpu (NVIDIA H100)")
    assert "computed on cpu: 1, gpu (NVIDIA H100): 1" in printed(first, second)
