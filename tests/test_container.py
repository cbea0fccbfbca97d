"""Grading in a container, without one: command line, messages, and what the host refuses."""

from __future__ import annotations

import io
import json
import os
import shutil
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from small_course import graded, ipynb, submission

from autograder import cli, intake
from autograder.catalog import load_course
from autograder.container import engine, guest, host, message
from autograder.container.engine import CAPABILITIES, Engine, Room, engine_from, room_for
from autograder.container.message import MessageError, Order
from autograder.container.row import checked
from autograder.errors import SandboxError, UsageError
from autograder.model import Outcome, SubmissionResult
from autograder.store import DATABASE, Key, read_folder

FILES = Path(cli.__file__).parent / "container"
TINY = Path(__file__).parent / "fixtures" / "tiny_course"
PODMAN = Engine("/usr/bin/podman", "podman", 2)
DOCKER = Engine("/usr/bin/docker", "docker", 8)
SECRET = "a secret of the tests"
ROOM = Room(2, 4096, 512, 300)


def command(which: Engine = PODMAN, room: Room = ROOM, **options: Any) -> list[str]:
    return engine.run_command(which, "image", "name", room, **options)


def test_the_container_gets_no_folder_and_no_network() -> None:
    """Nothing of the machine is mounted, and what is left is closed or limited."""
    for which in (PODMAN, DOCKER):
        line = " ".join(command(which))
        assert "--network none" in line and "--read-only " in line
        assert "--cap-drop ALL" in line and "no-new-privileges" in line
        assert "--memory 4096m --memory-swap 4096m" in line
        assert "--cpus 2" in line and "--pids-limit 512" in line
        assert "noexec,nosuid,nodev,size=300m" in line
        for word in ("--volume", "-v", "--mount", "--env", "-e", "--privileged"):
            assert word not in command(which)


def test_engines_differ_where_they_must() -> None:
    """GPUs and Podman's own temporary file systems are asked for in each engine's words."""
    assert "--gpus" not in command(DOCKER) and "--device" not in command()
    with_cards = replace(ROOM, gpu=True)
    assert "nvidia.com/gpu=all" in command(room=with_cards)
    assert "--gpus" in command(DOCKER, with_cards)
    assert room_for(2, 4, gpu=True).memory_mb > room_for(2, 4).memory_mb
    assert "--read-only-tmpfs=false" in command()
    assert "--read-only-tmpfs=false" not in command(DOCKER)


def test_flags_come_before_the_image_and_after_ours() -> None:
    """An option that the environment adds holds over ours, and is no argument of the grader."""
    words = command(flags=("--runtime", "runc"))
    assert words.index("--memory") < words.index("--runtime") < words.index("image")
    assert engine.flags_in({"AUTOGRADER_CONTAINER_FLAGS": "--a 'b c'"}) == ("--a", "b c")
    assert engine.flags_in({}) == ()
    with pytest.raises(UsageError, match="AUTOGRADER_CONTAINER_FLAGS"):
        engine.flags_in({"AUTOGRADER_CONTAINER_FLAGS": "'"})


def test_more_jobs_get_more_room() -> None:
    """Memory, processes and space grow with the jobs; processors are those that there are."""
    one, many = room_for(1, 4), room_for(8, 4)
    assert (one.cores, many.cores) == (1, 4)
    assert many.memory_mb > one.memory_mb and many.processes > one.processes
    assert many.tmp_mb > one.tmp_mb


@pytest.mark.parametrize(
    ("info", "kind"),
    [
        ({"host": {"cpus": 2}}, "podman"),
        ({"NCPU": 8}, "docker"),
        ({"NCPU": 0, "ServerErrors": ["Cannot connect"]}, None),
        ({}, None),
        ([], None),
        ({"host": {"cpus": "2"}}, None),
    ],
)
def test_an_engine_is_known_by_what_it_says(info: object, kind: str | None) -> None:
    """Podman is Podman also under Docker's name; one whose server is away is none."""
    found, reason = engine_from("/usr/bin/docker", info, "")
    assert (found and found.kind) == kind
    assert bool(reason) == (kind is None)


def script(folder: Path, name: str, text: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


@pytest.mark.parametrize(
    ("programs", "named", "words"),
    [
        ({}, None, "no container engine here: install podman or docker"),
        ({}, "nerdctl", "names nerdctl, and there is no such program"),
        ({"docker": "echo no server >&2; exit 1"}, None, "docker is installed but does not answer"),
        ({"docker": 'echo \'{"ServerErrors": ["asleep"]}\''}, None, "asleep"),
    ],
)
def test_without_an_engine_it_says_what_to_do(
    tmp_path: Path, programs: dict[str, str], named: str | None, words: str
) -> None:
    """No engine, a wrong name, or a server that is not running: one sentence each."""
    for name, text in programs.items():
        script(tmp_path, name, text)
    environment = {"PATH": str(tmp_path)} | ({engine.ENGINE_VARIABLE: named} if named else {})
    with pytest.raises(UsageError, match=words):
        engine.find_engine(environment)


def order(**changes: Any) -> Order:
    return Order(**{"secret": b"s" * 16, "assignment": None, "jobs": 1, "accept_weaker": False,
                    "count": 0} | changes)  # fmt: skip


def test_an_order_arrives_as_it_was_sent() -> None:
    """Every field, bytes and earlier results included."""
    sent = order(
        course={"assignments/a": b"\0\xff"}, earlier=(Key("ü", "d", "a", "c", "s"),), count=3
    )
    assert message.order_from(message.decode(message.order_line(sent))) == sent
    with pytest.raises(MessageError, match="different versions"):
        message.order_from({"version": 0})


@pytest.mark.parametrize(
    "line",
    [
        b"{}",
        b"[]\n",
        b"\xff\n",
        b'{"a": NaN}\n',
        b"[" * 100_000 + b"\n",
        b"{" + b" " * 300 + b"}\n",
    ],
)
def test_a_line_that_is_no_message_is_refused(line: bytes) -> None:
    """Cut off, no object, no text, no number, nested without end, too long."""
    with pytest.raises(MessageError):
        message.receive(io.BytesIO(line), 300 if len(line) < 1000 else 2**20)


def row(**changes: Any) -> dict[str, Any]:
    result = graded(submission("a.ipynb"), outcome=Outcome.FAILED, message="no")
    digests = {"digest": "0" * 64, "course_digest": "1" * 64}
    return json.loads(json.dumps(result.to_json() | digests | changes))  # type: ignore[no-any-return]


def test_a_result_of_the_grader_is_accepted() -> None:
    """What the grader tells is what the host takes in, with marks or without."""
    for value in (row(), row(questions=[], score=0), row(assignment="", course_digest="")):
        if not value["questions"]:
            value["max_score"] = 4
        assert checked(value).to_json() == value


def first_check(**changes: Any) -> dict[str, Any]:
    value = row()
    value["questions"][0]["checks"][0] |= changes
    return value


@pytest.mark.parametrize(
    "value",
    [
        None,
        [],
        {},
        row() | {"extra": 1},
        row(score=99, max_score=100),
        row(score=-1),
        row(score=True),
        row(score="1"),
        row(seconds=1e300),
        row(score=5, max_score=4),
        row(status="released"),
        row(status=["graded"]),
        row(digest="../../x"),
        row(course_digest="0" * 63),
        row(assignment="../escape"),
        row(student="a/b"),
        row(student=""),
        row(device="\x1b[31m"),
        row(lockdown="all\n"),
        row(submission=7),
        row(submission="n" * 5000),
        row(problems="text"),
        row(problems=[1]),
        row(problems=["p"] * 501),
        row(questions={}),
        row(questions=[7]),
        row(questions=[{}] * 501),
        first_check(outcome="perfect"),
        first_check(visibility="secret"),
        first_check(score=2, max_score=1),
        first_check(message="m" * (2**20 + 1)),
        first_check(hint=None),
    ],
)  # fmt: skip
def test_what_is_no_result_is_refused(value: object) -> None:
    """Each field with a wrong type, size, form or sum is named in the refusal."""
    with pytest.raises(MessageError):
        checked(value)


def test_the_guest_sends_nothing_that_the_host_refuses() -> None:
    """A result too large to leave becomes a row that asks for attention, of the same submission."""
    result = graded(submission("a.ipynb"))
    good = SubmissionResult(**{**vars(result), "digest": "0" * 64, "course_digest": "1" * 64})
    assert guest.sendable(good) is good
    large = SubmissionResult(**{**vars(good), "problems": ("p" * (2**20 + 1),)})
    sent = guest.sendable(large)
    assert (sent.submission, sent.status.value) == ("a.ipynb", "needs_attention")
    assert checked(sent.to_json()) == sent


def test_a_course_travels_whole_and_stays_in_its_folder(tmp_path: Path) -> None:
    """The files that it is graded by arrive; a path out of the folder, and a link, do not."""
    shutil.copytree(TINY, tmp_path / "course")
    (tmp_path / "course" / "solutions" / "link.py").symlink_to("/etc/passwd")
    course = load_course(tmp_path / "course")
    files = host.course_files(course)
    assert "solutions/link.py" not in files and "tests/hidden/01_tiny/double.py" in files
    (tmp_path / "there").mkdir()
    there = load_course(guest.unpacked_course(order(course=files), tmp_path / "there"))
    assert [each.id for each in there.assignments] == [each.id for each in course.assignments]
    for path in ("/etc/x", "a/../../x"):
        with pytest.raises(MessageError, match="outside"):
            guest.unpacked_course(order(course={path: b""}), tmp_path / "there")


def test_submissions_arrive_as_they_are_read_here(tmp_path: Path) -> None:
    """Name, text, digest and problems of each, one that cannot be read included."""
    (tmp_path / "ü.ipynb").write_bytes(ipynb("a = 1"))
    (tmp_path / "broken.ipynb").write_bytes(b"{")
    (tmp_path / "link.py").symlink_to("/etc/passwd")
    found = intake.find_all([tmp_path])
    lines = list(host.parcels(order(count=3), found))
    stream = io.BytesIO(b"".join(lines[1:]))
    assert list(guest.submissions(stream, 3)) == list(found)
    with pytest.raises(BrokenPipeError):
        list(guest.submissions(io.BytesIO(), 1))


ENGINE = '''\
#!{python}
"""Answers as an engine does, and "runs" the grader as GUEST says."""
import json, os, sys, time
from pathlib import Path
here = Path(__file__).parent
if sys.argv[1] == "info":
    print(json.dumps({{"host": {{"cpus": 1}}}}))
elif sys.argv[1] == "image":
    sys.exit(sys.argv[-1] != "image")
elif sys.argv[1] == "rm":
    (here / "removed").touch()
elif sys.argv[1] == "run":
    (here / "words").write_text(json.dumps(sys.argv))
    (here / "environment").write_text(json.dumps(dict(os.environ)))
    say = lambda **message: print(json.dumps(message), flush=True)
    order = json.loads(sys.stdin.readline())
    sent = [json.loads(sys.stdin.readline()) for _ in range(order["count"])]
    row = json.loads((here / "row").read_text())
    exec((here / "guest").read_text())
'''


@pytest.fixture
def fake(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Any]:
    """Runs `autograder grade --container` with an engine that answers as the test says."""
    folder = tmp_path / "bin"
    folder.mkdir()
    program = folder / "podman"
    program.write_text(ENGINE.format(python=sys.executable))
    program.chmod(0o755)
    (folder / "row").write_text(json.dumps(row()))
    (tmp_path / "a.ipynb").write_bytes(ipynb("x = 1"))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    monkeypatch.setenv(engine.ENGINE_VARIABLE, str(program))
    monkeypatch.delenv(engine.FLAGS_VARIABLE, raising=False)
    monkeypatch.setenv("AUTOGRADER_SECRET", SECRET)

    def run(code: str, *words: str, image: str = "image") -> tuple[int, str, str]:
        (folder / "guest").write_text(code)
        status = cli.main(["grade", "--container", image, *(words or ["a.ipynb"])])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.out + captured.err
        return status, captured.out, captured.err

    yield run


HELLO = "say(hello='1')\n"


def test_a_batch_in_a_container_keeps_its_rows(fake: Any, tmp_path: Path) -> None:
    """The row is saved, shown and in results.json; the next run is told that it stands."""
    status, out, err = fake(HELLO + "say(row=row); say(end=True)")
    assert status == 0, err
    assert "Graded 1/1" in err and "no" in out
    assert json.loads(Path("grades/results.json").read_text())["results"] == [row()]
    again = HELLO + "key = order['earlier'][0]\n"
    again += "say(stands=[key['submission'], key['assignment']]); say(end=True)"
    status, _, err = fake(again)
    assert status == 0 and "1 of 1 had been graded before" in err


def test_the_secret_is_in_no_command_line_and_no_environment(fake: Any, tmp_path: Path) -> None:
    """It goes by standard input alone, also when a variable of ours holds it."""
    assert os.environ["AUTOGRADER_SECRET"] == SECRET
    expected = f"say(hello=order['secret'] == '{SECRET.encode().hex()}')\n"
    assert fake(expected + "say(row=row); say(end=True)")[0] == 0
    assert SECRET not in repr(order(secret=SECRET.encode()))
    for name in ("words", "environment"):
        text = (tmp_path / "bin" / name).read_text()
        assert SECRET not in text and SECRET.encode().hex() not in text


@pytest.mark.parametrize(
    ("code", "status", "words"),
    [
        ("print('no json')", 2, "holds no grader"),
        ("sys.exit(127)", 2, "holds no grader"),
        ("print('denied', file=sys.stderr); sys.exit(125)", 3, "could not be started: denied"),
        (HELLO + "sys.exit(137)", 3, "memory of 4608 MiB ran out"),
        (HELLO + "say(end=True)", 3, "1 of 1 were not graded"),
        (HELLO + "say(row=row)", 3, "ended too early"),
        (HELLO + "say(row=row); say(row=row)", 3, "a second one"),
        (HELLO + "say(row={**row, 'submission': 'b'})", 3, "not sent"),
        (HELLO + "say(row={**row, 'score': 9})", 3, "more than its maximum"),
        (HELLO + "say(stands=['a.ipynb', '01_first'])", 3, "that there is not"),
        (HELLO + "say(stands='a')", 3, "not named as one"),
        (HELLO + "say(other=1)", 3, "no known kind"),
        (HELLO + "print('x' * 9_000_000)", 3, "too long"),
        (HELLO + "say(failed='usage', text='no assignment')", 2, "in the container: no assignment"),
        (HELLO + "say(failed='sandbox', text='weak')", 3, "in the container: weak"),
        (HELLO + "say(failed='?', text='\\x1b[31mred')", 3, "in the container: red"),
    ],
)
def test_a_container_that_fails_or_lies_is_told_in_a_sentence(
    fake: Any, code: str, status: int, words: str
) -> None:
    """Nothing of it is believed, no traceback is shown, and the folder stays usable."""
    found, out, err = fake(code)
    assert (found, out) == (status, "")
    assert words in err
    assert "\x1b" not in err
    assert (Path("grades") / DATABASE).exists()
    assert fake(HELLO + "say(row=row); say(end=True)")[0] == 0


def test_what_was_graded_before_a_failure_stays(fake: Any, tmp_path: Path) -> None:
    """A row that came before a lie, or before the end, is kept."""
    (tmp_path / "b.ipynb").write_bytes(ipynb("x = 2"))
    status, _, err = fake(HELLO + "say(row=row); say(row=7)", "a.ipynb", "b.ipynb")
    assert status == 3 and "is kept" in err
    assert [each.submission for each in read_folder(Path("grades"))] == ["a.ipynb"]


def test_what_a_container_writes_is_shown_clean(fake: Any) -> None:
    """Control characters are gone, and a flood of lines is cut."""
    noise = HELLO + "print('\\x1b]0;title\\x07\\u202ehello', file=sys.stderr)\n"
    noise += "[print(n, file=sys.stderr) for n in range(5000)]\nsay(row=row); say(end=True)"
    status, _, err = fake(noise)
    assert status == 0
    assert "container: hello" in err and "\x1b" not in err and "\u202e" not in err
    assert err.count("container: ") <= host.LINES_SHOWN


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_takes_the_container_away(
    fake: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: int
) -> None:
    """Ctrl-C or SIGTERM: exit 130, the container removed, the rows so far kept."""
    seen: list[object] = []
    take = host.Intake.take

    def interrupted(self: host.Intake, answer: dict[str, Any]) -> None:
        take(self, answer)
        if "row" in answer:
            seen.append(answer)
            os.kill(os.getpid(), how)

    monkeypatch.setattr(host.Intake, "take", interrupted)
    status, out, err = fake(HELLO + "say(row=row); time.sleep(3)")
    assert (status, out, len(seen)) == (130, "", 1)
    assert "goes on where it stopped" in err.splitlines()[-1]
    assert (tmp_path / "bin" / "removed").exists()
    assert len(read_folder(Path("grades"))) == 1


@pytest.mark.parametrize(
    ("words", "image", "expected"),
    [
        (["a.ipynb"], "imag", "has no image imag; build it"),
        (["a.ipynb"], "--rm", "is no name of an image"),
        (["gone.ipynb"], "image", "gone.ipynb does not exist"),
        (["a.ipynb", "--course", str(TINY), "-a", "01_tin"], "image", "did you mean '01_tiny'?"),
        (["a.ipynb", "-o", "a.ipynb"], "image", "a file is there; give another by -o"),
        (["a.ipynb", "-o", "a.ipynb/x"], "image", "a file is there; give another by -o"),
    ],
)
def test_wrong_usage_says_what_to_do(
    fake: Any, words: list[str], image: str, expected: str
) -> None:
    """A wrong image, path, assignment or output exits with 2 before any container starts."""
    status, _, err = fake("raise SystemExit('started')", *words, image=image)
    assert status == 2 and expected in err and "started" not in err


def test_other_systems_are_sent_to_the_container(
    fake: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where nothing confines a submission `grade` names --container, and with it grades."""
    for system in ("darwin", "win32"):
        monkeypatch.setattr(sys, "platform", system)
        assert cli.main(["grade", "a.ipynb"]) == 2
        assert "--container" in capsys.readouterr().err
    monkeypatch.setattr(sys, "platform", "darwin")
    assert fake(HELLO + "say(row=row); say(end=True)")[0] == 0


def test_the_guest_grades_a_batch(tmp_path: Path) -> None:
    """The inner end, run as a process: greets, tells a row each, says where it cannot go on."""
    files = host.course_files(load_course(TINY))
    (tmp_path / "a.py").write_text("def double(x):\n    return 2 * x\n")
    (tmp_path / "b.py").write_text("double = 3\nprint('{\"row\": 1}')\n")
    found = intake.find_all([tmp_path])

    def said(**changes: Any) -> list[dict[str, Any]]:
        sent = order(course=files, count=2, accept_weaker=True, **changes)
        done = subprocess.run(
            [sys.executable, "-m", "autograder.container"],
            input=b"".join(host.parcels(sent, found)), capture_output=True, check=False,
        )  # fmt: skip
        return [json.loads(line) for line in done.stdout.splitlines()]

    hello, *rows, end = said(assignment="01_tiny")
    assert (set(hello), set(end)) == ({"hello"}, {"end"})
    results = {each["row"]["submission"]: checked(each["row"]) for each in rows}
    assert results["a.py"].score > results["b.py"].score
    keys = [
        Key(each.submission, each.digest, each.assignment, each.course_digest, fingerprint())
        for each in results.values()
    ]
    again = said(assignment="01_tiny", earlier=tuple(keys))
    assert sorted(each["stands"][0] for each in again[1:-1]) == ["a.py", "b.py"]
    failed = said(assignment="01_tin")[-1]
    assert failed["failed"] == "usage" and "01_tiny" in failed["text"]


def fingerprint() -> str:
    from autograder import secret

    return secret.fingerprint(b"s" * 16)


def test_failures_keep_their_kind_on_the_way() -> None:
    """What exits with 2 or 3 here does so when it happened in the container."""
    assert guest.failure(UsageError("u")) == {"failed": "usage", "text": "u"}
    assert guest.failure(SandboxError("s"))["failed"] == "sandbox"
    assert guest.failure(ZeroDivisionError("z")) == {
        "failed": "fault",
        "text": "ZeroDivisionError: z",
    }


def test_compose_confines_as_the_command_does() -> None:
    """compose.yaml: the same capabilities, no network, read-only, limits; one has the GPU."""
    services = yaml.safe_load((FILES / "compose.yaml").read_text())["services"]
    assert set(services) == {"grader", "grader-gpu"}
    for service in services.values():
        assert service["cap_drop"] == ["ALL"]
        assert sorted(service["cap_add"]) == sorted(CAPABILITIES)
        assert service["network_mode"] == "none" and service["read_only"] is True
        assert "no-new-privileges:true" in service["security_opt"]
        assert {"mem_limit", "cpus", "pids_limit", "tmpfs"} <= set(service)
        assert service["tmpfs"][0].startswith("/tmp:") and "noexec" in service["tmpfs"][0]
        assert service["volumes"][0]["read_only"] is True
    devices = services["grader-gpu"]["deploy"]["resources"]["reservations"]["devices"]
    assert devices[0]["capabilities"] == ["gpu"]
    assert "deploy" not in services["grader"]


def test_the_files_of_a_cluster_are_whole() -> None:
    """The batch script is a shell script; the definition copies what the image does."""
    subprocess.run(["bash", "-n", FILES / "slurm.sbatch"], check=True)
    subprocess.run(["sh", "-n", FILES / "install.sh"], check=True)
    definition = (FILES / "apptainer.def").read_text()
    dockerfile = (FILES / "Dockerfile").read_text()
    root = FILES.parents[1]
    for name in ("autograder", "assignments", "solutions", "tests/hidden", "pyproject.toml"):
        assert f"{name} " in definition and name in dockerfile and (root / name).exists()
    for step in ("libraries", "grader", "strip"):
        assert f"install.sh {step}" in definition and f"install.sh {step}" in dockerfile


def test_the_locks_of_the_image_agree_with_the_tested_one() -> None:
    """CPU and GPU image install the versions that the suite runs with, and no index is named."""
    root = FILES.parents[1]
    tested = pins(root / "requirements.lock")
    for device in ("cpu", "gpu"):
        path = root / f"requirements-{device}.lock"
        assert "http" not in path.read_text()
        for name, versions in pins(path).items():
            if name in tested:
                assert versions == tested[name], name
    assert "tensorflow" in pins(root / "requirements-gpu.lock")


def pins(path: Path) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for line in path.read_text().splitlines():
        name, equal, version = line.partition("==")
        if equal and not line.startswith(" "):
            found.setdefault(name, set()).add(version.split()[0])
    return found
