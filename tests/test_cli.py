"""The command line: exit statuses, streams, and never a traceback."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from small_course import graded, ipynb, unrun

from autograder import cli, lanes
from autograder.batch import run_serial
from autograder.errors import SandboxError
from autograder.model import Assignment, Outcome, Submission, SubmissionResult
from autograder.store import Store

TINY = Path(__file__).parent / "fixtures" / "tiny_course"
Streams = tuple[int, str, str]
Run = Callable[..., Streams]


class FakeJudge:
    """Passes what says `good`, breaks on `break`, fails the rest."""

    def grade(self, submission: Submission, assignment: Assignment) -> SubmissionResult:
        text = submission.cells[0].source
        if "break" in text:
            return unrun(submission, assignment)
        outcome = Outcome.PASSED if "good" in text else Outcome.FAILED
        return graded(submission, assignment, outcome)


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Run]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("AUTOGRADER_SECRET", "a secret of the tests")
    monkeypatch.delenv("AUTOGRADER_DEBUG", raising=False)
    monkeypatch.setattr(lanes, "run", lambda course, jobs, *_, **__: run_serial(FakeJudge())(jobs))
    for name in ("good", "bad", "break"):
        (tmp_path / f"{name}.ipynb").write_bytes(ipynb(f"double = '{name}'"))

    def call(*arguments: object) -> Streams:
        status = cli.main([str(each) for each in arguments])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.out + captured.err
        return status, captured.out, captured.err

    yield call


def test_help_is_quick() -> None:
    """`autograder --help` takes less than 0.3 s of processor time and imports nothing heavy."""
    code = "import sys; from autograder.cli import main; main(['-h']); print(*sys.modules)"
    times = []
    for _ in range(3):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    assert done.stdout.startswith("Usage: autograder")
    assert not {"numpy", "rich", "otter", "sqlite3", "tomllib"} & set(done.stdout.split())
    assert min(times) < 0.3


def test_every_command_has_help(run: Run) -> None:
    """-h works on every command and exits with 0."""
    for command in ([], *([name] for name in cli.cli.commands)):
        status, out, _ = run(*command, "-h")
        assert status == 0
        assert out.startswith("Usage: autograder")
    assert run("--version")[0] == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["grad"], "did you mean 'grade'?"),
        (["grade", "good.ipynb", "--course", TINY, "-a", "01_tin"], "did you mean '01_tiny'?"),
        (["lint", "01_tyni", "--course", TINY], "did you mean '01_tiny'?"),
        (["bundle", "oter", "01_tiny", "-o", "x.zip"], "did you mean 'otter'?"),
        (["bundle", "otter", "tiny", "-o", "x", "--course", TINY], "did you mean '01_tiny'?"),
        (["grade"], "Missing argument"),
        (["grade", "gone.ipynb", "--course", TINY], "gone.ipynb does not exist"),
        (["grade", "good.ipynb"], "--course"),
        (["grade", "good.ipynb", "--course", TINY, "-j", "0"], "-j"),
        (["grade", "good.ipynb", "--fail-under", "101"], "--fail-under"),
        (["report", "gone"], "holds no grades"),
    ],
)
def test_wrong_usage_says_what_to_do(run: Run, arguments: list[object], words: str) -> None:
    """A wrong command line exits with 2 and names what was meant, on stderr."""
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert words in err


def test_grades_go_to_stdout_and_progress_to_stderr(run: Run) -> None:
    """Low marks exit with 0: tables on stdout, a line per submission on stderr, files in DIR."""
    status, out, err = run("grade", "bad.ipynb", "good.ipynb", "--course", TINY)
    assert status == 0
    assert "good.ipynb" in out and "failed" in out
    assert "Graded 2/2" in err and "Graded" not in out
    assert (Path("grades") / "results.json").is_file()
    assert run("report", "grades")[1] == out
    again = run("grade", "bad.ipynb", "good.ipynb", "--course", TINY)
    assert again[1] == out
    assert "2 of 2 had been graded before" in again[2]


def test_json_is_one_object_on_stdout(run: Run) -> None:
    """--json prints exactly the documented object."""
    status, out, _ = run("grade", ".", "--course", TINY, "--json")
    found = json.loads(out)
    assert status == 1
    assert found["format_version"] == 1
    assert [each["submission"] for each in found["results"]] == [
        "bad.ipynb",
        "break.ipynb",
        "good.ipynb",
    ]
    assert json.loads(Path("grades/results.json").read_text()) == found


def test_json_is_one_object_on_failure_too(run: Run) -> None:
    """A failure with --json puts `error` in the place of the results, and its line on stderr."""
    for arguments in (["gone.ipynb"], ["good.ipynb", "-j", "x"]):
        status, out, err = run("grade", *arguments, "--course", TINY, "--json")
        assert status == 2
        assert set(json.loads(out)) == {"format_version", "error"}
        assert err


def test_what_needs_attention_exits_with_1(run: Run) -> None:
    """One submission that a person must look at is enough."""
    status, _, err = run("grade", ".", "--course", TINY)
    assert status == 1
    assert "1 of 3 need attention" in err


def test_fail_under_compares_the_share_of_points(run: Run) -> None:
    """--fail-under P exits with 1 if a submission has less than P percent, and else with 0."""
    assert run("grade", "good.ipynb", "--course", TINY, "--fail-under", "100")[0] == 0
    assert run("grade", "bad.ipynb", "--course", TINY, "--fail-under", "0")[0] == 0
    status, _, err = run("grade", "bad.ipynb", "--course", TINY, "--fail-under", "50")
    assert status == 1
    assert "less than 50 %" in err


@pytest.mark.parametrize(
    ("error", "status", "words"),
    [
        (SandboxError("no namespaces"), 3, "no namespaces"),
        (KeyboardInterrupt(), 130, "goes on where it stopped"),
    ],
)
def test_a_stopped_run_has_its_status(
    run: Run, monkeypatch: pytest.MonkeyPatch, error: BaseException, status: int, words: str
) -> None:
    """A machine that cannot grade exits with 3, Ctrl-C with 130; both with one line."""

    def stopped(*_: object, **__: object) -> Iterator[SubmissionResult]:
        raise error
        yield

    monkeypatch.setattr(lanes, "run", stopped)
    found, out, err = run("grade", "good.ipynb", "--course", TINY)
    assert (found, out) == (status, "")
    assert words in err.splitlines()[-1]


def test_a_bug_of_ours_is_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """An unexpected exception exits with 3 and says whose fault it is, control characters gone."""

    def broken(*_: object) -> None:
        raise ZeroDivisionError("\x1b[31m\nboom")

    monkeypatch.setattr("autograder.intake.find_all", broken)
    status, out, err = run("grade", "good.ipynb", "--course", TINY)
    assert (status, out) == (3, "")
    assert len(err.splitlines()) == 1
    assert "this is our fault" in err and "boom" in err and "\x1b" not in err


def test_debug_shows_the_traceback(
    run: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """AUTOGRADER_DEBUG=1 adds the traceback to the line."""
    monkeypatch.setenv("AUTOGRADER_DEBUG", "1")
    monkeypatch.setattr("autograder.store.read_folder", lambda _: 1 / 0)
    assert cli.main(["report", "x"]) == 3
    assert "Traceback" in capsys.readouterr().err


def test_a_folder_in_use_is_a_usage_error(run: Run) -> None:
    """A second run of a folder exits with 2 and says to wait or to name another."""
    with Store(Path("grades")):
        status, _, err = run("grade", "good.ipynb", "--course", TINY)
    assert status == 2
    assert "-o" in err


def test_a_broken_course_is_a_finding(run: Run, tmp_path: Path) -> None:
    """A course that breaks the format exits with 1 and names the file."""
    (tmp_path / "assignments").mkdir()
    (tmp_path / "assignments" / "course.toml").write_text("title = 3\n")
    status, _, err = run("build", "--check")
    assert status == 1
    assert "course.toml" in err


def test_the_secret_is_never_printed(run: Run) -> None:
    """Neither stream, nor any file of the result folder, holds the secret."""
    _, out, err = run("grade", ".", "--course", TINY, "--json")
    assert "a secret of the tests" not in out + err
    for path in Path("grades").rglob("*"):
        assert path.is_dir() or b"a secret of the tests" not in path.read_bytes()


def test_skipped_files_are_told_but_not_all(run: Run, tmp_path: Path) -> None:
    """The first skipped files are named on stderr, the rest counted."""
    for number in range(30):
        (tmp_path / f"note{number:02}.txt").touch()
    _, _, err = run("grade", ".", "--course", TINY)
    assert "note00.txt" in err
    assert "skipped 20 more" in err


def test_doctor_tells_versions(run: Run) -> None:
    """The doctor names the versions that a report of a problem needs."""
    status, out, _ = run("doctor")
    assert status == 0
    assert "Python 3" in out and "numpy" in out


def test_a_reader_that_leaves_is_no_error_message() -> None:
    """Piping results into a program that stops reading prints nothing on stderr."""
    code = "import sys; from autograder.cli import main; sys.exit(main(['-h']))"
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([sys.executable, "-c", code], stdout=writing, stderr=subprocess.PIPE)
    os.close(writing)
    assert (done.returncode, done.stderr) == (1, b"")
