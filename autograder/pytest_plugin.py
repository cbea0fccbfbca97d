"""``pytest tests/hidden/01_activations --submission FILE``: every hidden check is a pytest item.

The checks run through the same judge, worker and lock-down as ``autograder grade``; pytest only
lists, selects and reports them. Without ``--submission`` this plugin does nothing.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from autograder.model import Assignment, CheckResult, Course, Question


class CheckFailed(Exception):
    """A hidden check did not pass; carries its result."""

    def __init__(self, result: CheckResult) -> None:
        super().__init__(result.message)
        self.result = result


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--submission``."""
    group = parser.getgroup("autograder")
    group.addoption("--submission", metavar="FILE", help="notebook or .py file to grade")


def pytest_configure(config: pytest.Config) -> None:
    """Read the course and the submission once."""
    name = config.getoption("--submission")
    if name:
        config.stash[GRADING] = Grading(Path(name))


def pytest_unconfigure(config: pytest.Config) -> None:
    """End the worker and the warm parent."""
    if GRADING in config.stash:
        config.stash[GRADING].close()


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(
    file_path: Path, parent: pytest.Collector
) -> Generator[None, list[pytest.Collector], list[pytest.Collector]]:
    """Collect a question's hidden check file, in place of what pytest would make of it."""
    found = yield
    grading = parent.config.stash.get(GRADING, None)
    if grading is None or not grading.question_of(file_path):
        return found
    # pytest reads a file that is named on the command line as a module of tests
    return [HiddenFile.from_parent(parent, path=file_path)]


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Print points by question and in all."""
    grading = config.stash.get(GRADING, None)
    if grading is None or not grading.results:
        return
    terminalreporter.section("points")
    for line in grading.summary():
        terminalreporter.write_line(line)


class Grading:
    """One submission, and the results of its checks so far."""

    def __init__(self, path: Path) -> None:
        from autograder.catalog import find_course, load_course
        from autograder.errors import AutograderError
        from autograder.intake import find_submissions

        try:
            self.course: Course = load_course(find_course(Path.cwd()))
            found = find_submissions(path)
            if len(found) != 1:
                raise pytest.UsageError(f"--submission takes one file; {path} holds {len(found)}")
            self.submission = found[0]
        except AutograderError as error:
            raise pytest.UsageError(str(error)) from error
        if self.submission.problems:
            raise pytest.UsageError(f"{path}: {'; '.join(self.submission.problems)}")
        self.results: dict[str, list[CheckResult]] = {}
        self._judge: Any = None
        self._parents: dict[str, Any] = {}
        self._stages: dict[str, Any] = {}

    def question_of(self, path: Path) -> tuple[Assignment, Question] | None:
        """Which question's hidden checks a file holds."""
        for assignment in self.course.assignments:
            for question in assignment.questions:
                if question.hidden.resolve() == path.resolve():
                    return assignment, question
        return None

    def run(self, assignment: Assignment, question: Question, check: Any) -> CheckResult:
        """One check, in a worker that is started with the assignment's first one."""
        from autograder.model import Visibility

        stage = self._stages.get(assignment.id) or self._start(assignment)
        if question.id not in self.results:
            stage.losses = 0
        result: CheckResult = self._judge.judge_check(stage, question, check, Visibility.HIDDEN)
        self.results.setdefault(question.id, []).append(result)
        return result

    def _start(self, assignment: Assignment) -> Any:
        from autograder import secret, selftest
        from autograder.judge import Judge
        from autograder.sandbox import WarmParent

        parent = self._parents[assignment.id] = WarmParent(assignment.needs)
        parent.check()
        if self._judge is None:
            selftest.run(question.hidden for question in assignment.questions).require()
            self._judge = Judge(
                self.course, secret.load(), lambda each: self._parents[each.id].launcher()
            )
        self._stages[assignment.id] = self._judge.stage(self.submission, assignment)
        return self._stages[assignment.id]

    def summary(self) -> Iterator[str]:
        """Points by question, then in all."""
        score = most = 0.0
        for name, results in self.results.items():
            earned = sum(result.score for result in results)
            possible = sum(result.max_score for result in results)
            score, most = score + earned, most + possible
            yield f"{name:<28} {earned:>6g} / {possible:g}"
        yield f"{'total':<28} {score:>6g} / {most:g}"

    def close(self) -> None:
        """End everything that was started."""
        for stage in self._stages.values():
            stage.close()
        if self._judge is not None:
            self._judge.close()
        for parent in self._parents.values():
            parent.close()


GRADING = pytest.StashKey[Grading]()


class HiddenFile(pytest.File):
    """One question's hidden check file."""

    def collect(self) -> Iterator[pytest.Item]:
        """One item per check, under the check's own name."""
        from autograder.judge import load_check_file

        grading = self.config.stash[GRADING]
        for check in load_check_file(self.path, grading.course.root / "solutions").checks:
            yield HiddenItem.from_parent(self, name=check.name, check=check)


class HiddenItem(pytest.Item):
    """One hidden check."""

    def __init__(self, *, check: Any, **keywords: Any) -> None:
        super().__init__(**keywords)
        self.check = check

    def runtest(self) -> None:
        """Grade it; anything but a pass fails the item."""
        from autograder.model import Outcome

        grading = self.config.stash[GRADING]
        found = grading.question_of(self.path)
        assert found is not None
        result = grading.run(*found, self.check)
        if result.outcome is Outcome.SKIPPED:
            pytest.skip(result.message)
        if result.outcome is not Outcome.PASSED:
            raise CheckFailed(result)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """The message and detail instead of a traceback through the judge."""
        if not isinstance(excinfo.value, CheckFailed):
            return super().repr_failure(excinfo, style)
        result = excinfo.value.result
        lines = [f"[{result.outcome.value}] {result.detail or result.message}"]
        if result.hint:
            lines.append(f"hint: {result.hint}")
        return "\n".join(lines)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where the check stands, and its own name."""
        return self.path, self.check.line - 1, self.name
