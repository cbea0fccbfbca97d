"""The command line: arguments in, one call into the package, an exit status out.

Exit status: 0 done, 1 something needs attention or a finding, 2 usage, 3 our fault, 130
interrupted. Modules are imported inside the commands: ``autograder --help`` must not wait for
them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from autograder import __version__, terminal
from autograder.errors import UsageError
from autograder.terminal import ATTENTION, DONE, say

if TYPE_CHECKING:
    from autograder.model import Assignment, Course, SubmissionResult

PACKAGES = (
    "numpy",
    "tensorflow",
    "tensorflow-cpu",
    "keras",
    "scikit-learn",
    "matplotlib",
    "otter-grader",
    "rich",
)
Command = TypeVar("Command", bound=Callable[..., Any])


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command line (default: this process's) and give its exit status."""
    return terminal.run(cli, sys.argv[1:] if arguments is None else arguments)


def course_option(command: Command) -> Command:
    """The option that names the course."""
    option = click.option(
        "--course",
        "course_dir",
        type=click.Path(path_type=Path),
        help="Course folder (default: the nearest one at or above the current folder).",
    )
    return option(command)


class Commands(click.Group):
    """A group that, asked for a command that it does not have, names a similar one."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Refuse an unknown command with a suggestion."""
        if args[0] not in self.commands and not args[0].startswith("-"):
            from autograder.tables import meant

            listed = ", ".join(self.commands)
            suggestion = meant(args[0], self.commands)
            raise UsageError(f"no command {args[0]!r}{suggestion} (there are: {listed})")
        return super().resolve_command(ctx, args)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="autograder")
def cli() -> None:
    """Grade notebooks of a course, and build what students and platforms get.

    Results go to stdout, progress to stderr. Exit status: 0 done, 1 something needs attention,
    2 usage, 3 the grader's own fault, 130 interrupted.
    """


@cli.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("-a", "--assignment", "name", metavar="ASSIGNMENT", help="Default: recognise each.")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    default=Path("grades"),
    show_default=True,
    help="Result folder; the same command goes on where it stopped.",
)
@click.option(
    "-j",
    "--jobs",
    type=click.IntRange(min=1),
    help="Submissions graded at a time (default: one per processor).",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of tables.")
@click.option(
    "--fail-under",
    type=click.FloatRange(0, 100),
    metavar="PERCENT",
    help="Exit with 1 when a submission has less than this share of its points.",
)
@click.option(
    "--accept-weaker-lockdown",
    "accept_weaker",
    is_flag=True,
    help="Grade also where a submission could do what it must not; results say so.",
)
@click.option(
    "--device",
    type=click.Choice(("auto", "cpu", "gpu")),
    default="auto",
    show_default=True,
    help="What assignments with TensorFlow or Keras are computed on; a container has graphics "
    "cards for `gpu` only.",
)
@click.option(
    "--gpu-lanes",
    type=click.IntRange(min=1),
    help="Submissions at a time on one graphics card (default: the course's number).",
)
@click.option(
    "--container",
    "image",
    metavar="IMAGE",
    help="Grade in a container of this image, by Docker or Podman.",
)
@course_option
def grade(
    paths: tuple[Path, ...],
    name: str | None,
    output: Path,
    jobs: int | None,
    as_json: bool,
    fail_under: float | None,
    accept_weaker: bool,
    device: str,
    gpu_lanes: int | None,
    image: str | None,
    course_dir: Path | None,
) -> int:
    """Grade notebooks, .py files, folders and zips at PATHS."""
    from autograder import grading, report

    request = grading.Request(
        paths, name, output, jobs, accept_weaker, device, gpu_lanes or 0, course_dir
    )
    results = grading.here(request) if image is None else grading.in_container(request, image)
    if as_json:
        _print_json(results)
    else:
        report.print_results(results, results.totals(), report.console(sys.stdout))
    say(f"Results are in {output / 'results.json'}")
    return _grade_status(results.totals(), fail_under)


@cli.command()
@click.option("--check", is_flag=True, help="Change nothing; print what is out of date.")
@course_option
def build(check: bool, course_dir: Path | None) -> int:
    """Generate solutions/ and student_template/ from assignments/."""
    from autograder import build as builder

    course = _course(course_dir)
    if check:
        difference = builder.check(course)
        click.echo(difference, nl=False)
        return ATTENTION if difference else DONE
    changed = builder.write(course)
    for path in changed:
        click.echo(path)
    say(f"{len(changed)} files changed")
    return DONE


@cli.command()
@click.argument("assignment", required=False)
@course_option
def lint(assignment: str | None, course_dir: Path | None) -> int:
    """Prove that the checks of ASSIGNMENT (default: all) take right work and refuse wrong work.

    ASSIGNMENT/QUESTION tries the named answers of one question only.
    """
    from autograder import lint as linter

    course = _course(course_dir)
    findings = linter.run(course, *_part(course, assignment))
    for finding in findings:
        click.echo(str(finding))
    say(f"{len(findings)} findings")
    return ATTENTION if findings else DONE


@cli.command()
@click.argument("assignment", required=False)
@course_option
def mutate(assignment: str | None, course_dir: Path | None) -> int:
    """Change the solutions of ASSIGNMENT (default: all) a little; show changes that cost no points.

    ASSIGNMENT/QUESTION changes the functions of one question only.
    """
    from autograder import mutation

    course = _course(course_dir)
    survey = mutation.run(course, *_part(course, assignment))
    for survivor in survey.survivors:
        click.echo(f"survives: {survivor}")
    for entry in survey.stale:
        click.echo(f"listed as equivalent, but does not survive: {entry}")
    say(f"{survey.tried} mutants, {len(survey.survivors)} survive")
    return ATTENTION if survey.survivors or survey.stale else DONE


def _part(course: Course, text: str | None) -> tuple[str | None, str | None]:
    """The assignment and question that ASSIGNMENT or ASSIGNMENT/QUESTION names."""
    if text is None:
        return None, None
    name, _, asked = text.partition("/")
    chosen = _assignment(course, name)
    return chosen.id, _question(chosen, asked) if asked else None


@cli.command()
@click.argument("kind")
@click.argument("assignment")
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), required=True)
@click.option("--force", is_flag=True, help="Replace the output file.")
@click.option(
    "--rows",
    type=click.Choice(["question", "check"]),
    default="question",
    show_default=True,
    help="What students see a row for.",
)
@click.option(
    "--minutes",
    type=click.FloatRange(min=1),
    help="Time limit that you set on the platform (default: what the assignment needs).",
)
@click.option(
    "--attempts", type=click.IntRange(min=0), default=0, help="Hand-ins that count (0: all)."
)
@click.option(
    "--hints-from",
    type=click.IntRange(min=0),
    default=0,
    metavar="ATTEMPT",
    help="First attempt that shows a hint for each question without full marks.",
)
@click.option(
    "--late-percent",
    type=click.FloatRange(0, 100),
    default=0.0,
    help="Share of the maximum taken off for every day late that has begun.",
)
@click.option(
    "--grace", "grace_minutes", type=click.FloatRange(min=0), default=0.0, metavar="MINUTES"
)
@click.option(
    "--show",
    "visibility",
    type=click.Choice(["visible", "after_due_date", "after_published"]),
    default="visible",
    show_default=True,
    help="When students see results (Gradescope).",
)
@click.option(
    "--reveal",
    is_flag=True,
    help="Say which of several fixed answers is wrong: after the deadline.",
)
@click.option("--image", default="autograder-grading", help="Name of the image (PrairieLearn).")
@click.option(
    "--accept-weaker-lockdown",
    "accept_weaker",
    is_flag=True,
    help="Grade also where a submission could do what it must not; results say so.",
)
@course_option
def bundle(
    kind: str,
    assignment: str,
    output: Path,
    force: bool,
    minutes: float | None,
    image: str,
    course_dir: Path | None,
    **decided: Any,
) -> int:
    """Write what a platform of KIND uploads to grade ASSIGNMENT.

    Kinds: otter, gradescope, prairielearn, autolab. Late work, attempts and hints are for
    Gradescope, whose grader is told of them.
    """
    from autograder import bundle as bundles
    from autograder import secret
    from autograder.policy import Policy
    from autograder.tables import meant

    if kind not in bundles.KINDS:
        known = ", ".join(bundles.KINDS)
        raise UsageError(
            f"no bundle of kind {kind!r}{meant(kind, bundles.KINDS)} (there are: {known})"
        )
    course = _course(course_dir)
    chosen = _assignment(course, assignment)
    if output.exists() and not force:
        raise UsageError(f"{output} exists; name another file, or replace it with --force")
    advice = bundles.advice(chosen)
    policy = Policy(chosen.id, minutes=minutes or advice.minutes, **decided)
    bundles.make(kind, course, chosen, output, policy, secret.load(), image)
    click.echo(output)
    say(bundles.instructions(kind, chosen, policy))
    return DONE


@cli.command()
@click.argument("folder", type=click.Path(path_type=Path))
def report(folder: Path) -> int:
    """Show the results that `autograder grade -o FOLDER` kept."""
    from autograder import report as reporter
    from autograder import store

    results = store.read_folder(folder)
    reporter.print_results(results, results.totals(), reporter.console(sys.stdout))
    return _grade_status(results.totals(), None)


@cli.command()
def doctor() -> int:
    """Say what this machine can use and enforce."""
    import platform
    from importlib import metadata

    click.echo(f"autograder {__version__}, Python {platform.python_version()}, {sys.platform}")
    for package in PACKAGES:
        try:
            click.echo(f"{package} {metadata.version(package)}")
        except metadata.PackageNotFoundError:
            click.echo(f"{package}: not installed")
    from autograder import report as reporter
    from autograder import selftest

    found = selftest.run(_hidden_checks())
    click.echo(f"lock-down level: {found.level} (layers: {', '.join(found.layers)})")
    reporter.print_selftest(found.possible, reporter.console(sys.stdout))
    from autograder import probe

    click.echo("\n".join(probe.survey(os.environ.get("KERAS_BACKEND", ""))))
    return ATTENTION if found.weaknesses else DONE


def _hidden_checks() -> list[Path]:
    """Those of the course around; none where there is no course."""
    from autograder.errors import AutograderError

    try:
        course = _course(None)
    except AutograderError:
        return []
    return [question.hidden for each in course.assignments for question in each.questions]


def _course(folder: Path | None, only: str | None = None) -> Course:
    from autograder.catalog import find_course, load_course

    return load_course(folder if folder is not None else find_course(Path.cwd()), only)


def _assignment(course: Course, name: str) -> Assignment:
    from autograder.catalog import named_assignment

    return named_assignment(course, name)


def _question(assignment: Assignment, name: str) -> str:
    from autograder.tables import meant

    known = [each.id for each in assignment.questions]
    if name not in known:
        listed = ", ".join(known)
        raise UsageError(f"no question {name!r}{meant(name, known)} (there are: {listed})")
    return name


def _grade_status(results: Sequence[SubmissionResult], fail_under: float | None) -> int:
    attention = low = 0
    for result in results:
        attention += result.status.value != "graded"
        if fail_under is not None:
            low += result.score * 100 < fail_under * result.max_score
    if attention:
        say(f"{attention} of {len(results)} need attention")
    if low:
        say(f"{low} of {len(results)} have less than {fail_under:g} % of their points")
    return ATTENTION if attention or low else DONE


def _print_json(results: Iterable[SubmissionResult]) -> None:
    from autograder.resultfile import body, results_text

    for piece in results_text(map(body, results)):
        click.echo(piece, nl=False)
