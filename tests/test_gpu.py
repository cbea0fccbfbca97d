"""Workers on a graphics card: what is open to them, and what the CPU does when a card fails.

Without a card most of it is tried on pretended ones: their device files are there, so the lock-down
has something to open, and no library finds a card behind them. What needs a real one is marked.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from cards import pretended
from helpers import SECRET, Parents, submission_of

from autograder import devices, fallback, lanes, probe, seccomp, selftest
from autograder.batch import Job
from autograder.devices import CPU, Card, Device
from autograder.errors import DeviceError
from autograder.judge import Judge, reference_submission
from autograder.lanes import Task, spread
from autograder.model import Assignment, Cell, Course, Limits, Status, SubmissionResult
from autograder.proxy import Session
from autograder.sandbox import WarmParent, WorkerLost

root_only = pytest.mark.skipif(os.geteuid() != 0, reason="only root can make device files")
LIMITS = Limits(cell_seconds=10, memory_mb=256, gpu_memory_mb=64)
MAPPED = "import mmap\nmmap.mmap(-1, 4096).close()"
NAMED = "import os\nos.close(os.memfd_create('x'))"
RESERVED = """
import mmap
private = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x4000  # MAP_NORESERVE
mmap.mmap(-1, 1 << 42, flags=private, prot=mmap.PROT_READ).close()
"""
THREAD_NAME = """
import threading
path = f"/proc/self/task/{threading.get_native_id()}/comm"
open(path, "w").write("cuda")
open(path, "r+").write("cuda")
result = open(path).read()
"""
FILLED_BY_A_CHILD = """
import mmap, os
kept = mmap.mmap(-1, 512 << 20)
if os.fork() == 0:
    for start in range(0, len(kept), 4096):
        kept[start] = 1
    os._exit(0)
os.wait()
while True:
    pass
"""
HELD_BY_NUMBER = """
import os
for number in range(10):
    held = os.memfd_create("kept")
    os.write(held, bytes(60 << 20))
while True:
    pass
"""


@pytest.fixture(scope="module")
def two() -> Iterator[tuple[Card, ...]]:
    with pretended(2) as cards:
        yield cards


@pytest.fixture(scope="module", params=[(), ("namespaces",)], ids=["as it is", "no namespaces"])
def parent(request: pytest.FixtureRequest) -> Iterator[WarmParent]:
    with WarmParent(("numpy",), without=request.param) as parent:
        yield parent


def run(parent: WarmParent, source: str, device: Device = CPU, limits: Limits = LIMITS) -> Any:
    """The error of a cell in a fresh worker on a device, or the value of its name ``result``."""
    worker = parent.launcher().start(limits, ("result",), device=device)
    try:
        session = Session(worker, (Cell("cell 1", source),), limits)
        error = session.run_cell(1)
        return error[0] if error else session.begin_check(("result",))[0][1]
    finally:
        worker.end()


@root_only
def test_a_worker_opens_its_own_card_and_no_other(
    parent: WarmParent, two: tuple[Card, ...]
) -> None:
    """Only the nodes of the lane's card can be opened, and on the CPU none at all."""
    text = "result = []\nfor path in {0!r}:\n    try:\n        open(path, 'r+b', 0).close()\n"
    text += "    except PermissionError:\n        result.append(path)"
    nodes = sorted({node for card in two for node in card.nodes})
    source = text.format(nodes)
    assert run(parent, source) == nodes
    for card, other in (two, two[::-1]):
        assert run(parent, source, Device(card)) == [other.nodes[0]]


@root_only
@pytest.mark.parametrize("source", [MAPPED, NAMED, RESERVED], ids=["mapped", "named", "reserved"])
def test_only_a_card_brings_what_cuda_needs(
    parent: WarmParent, two: tuple[Card, ...], source: str
) -> None:
    """Shared memory and address space are there for a worker on a card, and for no other."""
    assert run(parent, source, Device(two[0])) is None
    assert re.match("PermissionError|OSError", run(parent, source))


@root_only
def test_a_thread_can_be_named_on_a_card(parent: WarmParent, two: tuple[Card, ...]) -> None:
    """CUDA names its threads, and gives up where it cannot."""
    assert run(parent, THREAD_NAME, Device(two[0])) == "cuda\n"


def test_the_filter_is_the_same_without_a_card() -> None:
    """For the CPU nothing is allowed that was not; for a card it is two rules less."""
    for same_user in (False, True):
        plain, card = (seccomp.program(same_user, True, card=card) for card in (False, True))
        assert plain == seccomp.program(same_user, True)
        assert len(card) < len(plain)


@root_only
@pytest.mark.parametrize("source", [FILLED_BY_A_CHILD, HELD_BY_NUMBER], ids=["mapped", "named"])
def test_memory_that_no_process_is_seen_to_use_counts_on_a_card(
    parent: WarmParent, two: tuple[Card, ...], source: str
) -> None:
    """What ended children have filled, or only a descriptor holds, is found and ends the worker."""
    with pytest.raises(WorkerLost, match="used more than 320 MiB of memory"):
        run(parent, source, Device(two[0]))


@root_only
@pytest.mark.parametrize("without", [(), ("namespaces",)], ids=["as it is", "no namespaces"])
def test_nothing_forbidden_is_possible_on_a_card(
    two: tuple[Card, ...], monkeypatch: pytest.MonkeyPatch, without: tuple[str, ...]
) -> None:
    """All acts of the self-test fail there too, but for the two that CUDA needs."""
    monkeypatch.setattr(devices, "installed", lambda: two)
    hidden = sorted((Path(__file__).parent / "hidden").glob("*/*.py"))
    report = selftest.run(hidden, without, Device(two[0]))
    assert report.weaknesses == []
    assert set(selftest.ACTS) - set(report.possible) == {selftest.RESERVE, selftest.UNSEEN}


@root_only
def test_a_card_whose_memory_cannot_be_watched_is_a_weakness(
    two: tuple[Card, ...],
    course: Course,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Such a card is not used without the instructor's word, and with it every result says so."""
    monkeypatch.setattr(selftest, "shows_memory", lambda pid: False)
    monkeypatch.setattr(devices, "uses_card", lambda needs, backend: True)
    job = Job(submission_of("x = 1"), course.assignments[0])
    (result,) = lanes.run(course, [job], SECRET, 1, cards=two[:1])
    assert (result.device, result.problems) == ("cpu", ()) and "weaker" not in result.lockdown
    assert f"is not used: on it a submission could do this: {selftest.UNSEEN}" in caplog.text
    (result,) = lanes.run(course, [job], SECRET, 1, cards=two[:1], accept_weaker=True)
    assert result.device == "gpu (NVIDIA H100 80GB HBM3)"
    assert f"possible to {selftest.UNSEEN} (on card 0" in result.lockdown


@root_only
def test_the_self_test_notices_another_card(
    two: tuple[Card, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without Landlock a submission could open any card, and the self-test says so."""
    monkeypatch.setattr(devices, "installed", lambda: two)
    for device in (CPU, Device(two[0])):
        report = selftest.run((), ("landlock",), device)
        assert "use a graphics card that is not its own" in report.weaknesses


def test_a_card_that_cannot_be_opened_is_named(parent: WarmParent) -> None:
    """The error comes before a line of the submission, and says which file and why."""
    card = Card(0, "H100", "", ("/dev/nvidia-that-is-not-there",))
    with pytest.raises(DeviceError, match=r"cannot open /dev/nvidia-that-is-not-there: No"):
        run(parent, "result = 1", Device(card))


# the CPU takes over


@pytest.fixture(scope="module")
def numpy_judge(course: Course, parents: Parents) -> Iterator[Judge]:
    judge = Judge(course, SECRET, parents.launcher)
    yield judge
    judge.close()


def verdict(result: SubmissionResult) -> SubmissionResult:
    """A result without what depends on the device."""
    notes = tuple(each for each in result.problems if not each.startswith("graded on the CPU"))
    return replace(result, device="", seconds=0.0, problems=notes)


SAYS = "def sigmoid(z):\n    raise RuntimeError('CUDA_ERROR_ILLEGAL_ADDRESS: it was the GPU')\n"


@root_only
@pytest.mark.parametrize(
    ("source", "why"),
    [(SAYS, "an error message names it"), ("import os\nos.abort()\n", "a worker on it was lost")],
    ids=["says so", "dies"],
)
def test_a_submission_that_blames_the_card_gets_the_verdict_of_the_cpu(
    numpy_judge: Judge,
    course: Course,
    two: tuple[Card, ...],
    monkeypatch: pytest.MonkeyPatch,
    source: str,
    why: str,
) -> None:
    """It is graded once more, with the same points and a note; the card is not blamed for it."""
    probes = []
    monkeypatch.setattr(probe, "problem", lambda *_: probes.append(1) or "")
    assignment = course.assignment("01_activations")
    assert assignment is not None
    reference = reference_submission(course, assignment)
    blaming = submission_of(reference.cells[0].source, source)
    numpy_judge.device = CPU
    expected = numpy_judge.grade(blaming, assignment)
    numpy_judge.device = Device(two[0])
    result = numpy_judge.grade(blaming, assignment)
    assert result.device == "cpu" and expected.device == "cpu"
    assert f"graded on the CPU, because the GPU failed: {why}" in result.problems
    assert verdict(result) == verdict(expected)
    assert numpy_judge.card_failed == "" and probes == [1]


@root_only
def test_a_result_of_a_card_names_it(
    numpy_judge: Judge, course: Course, two: tuple[Card, ...]
) -> None:
    """What a card has computed without trouble is taken, right or wrong, and says where."""
    assignment = course.assignment("01_activations")
    assert assignment is not None
    wrong = submission_of("def sigmoid(z):\n    return z\n")
    numpy_judge.device = CPU
    expected = numpy_judge.grade(wrong, assignment)
    numpy_judge.device = Device(two[0])
    result = numpy_judge.grade(wrong, assignment)
    assert result.device == "gpu (NVIDIA H100 80GB HBM3)"
    assert verdict(result) == verdict(expected)


@pytest.mark.slow
@root_only
def test_a_batch_whose_cards_fail_has_the_grades_of_the_cpu(
    course: Course, two: tuple[Card, ...], caplog: pytest.LogCaptureFixture
) -> None:
    """TensorFlow finds no card behind the files: all is graded on the CPU, alike, and says so."""
    tensors, activations = course.assignment("04_tensors"), course.assignment("01_activations")
    assert tensors is not None and activations is not None
    text = reference_submission(course, tensors).cells[0].source
    jobs = [
        Job(submission_of(text, f"x = {number}", name=f"{number}.py"), tensors)
        for number in range(4)
    ]
    jobs.append(Job(submission_of("x = 1", name="other.py"), activations))
    on_cards, on_cpu = (
        {each.submission: each for each in lanes.run(course, jobs, SECRET, 2, cards=cards)}
        for cards in (two, ())
    )
    assert len(on_cards) == len(jobs)
    assert {name: verdict(each) for name, each in on_cards.items()} == {
        name: verdict(each) for name, each in on_cpu.items()
    }
    note = "graded on the CPU, because the GPU failed: tensorflow sees no GPU in a worker"
    for name, result in on_cards.items():
        assert result.device == "cpu" and result.status is Status.GRADED
        assert (note in result.problems) == (name != "other.py")
    assert "its submission is graded on the CPU" in caplog.text
    assert "what follows is graded on" in caplog.text


# lanes


@dataclass(frozen=True)
class Item:
    """Work that notes on which card it ran and beside how many others."""

    assignment: Assignment
    number: int
    folder: Path
    does: str = ""


Noted = tuple[int, str, int]


def noted(judge: Judge, item: Item) -> Noted:
    card = judge.device.card
    place = item.folder / ("cpu" if card is None else str(card.index))
    mark = place / str(item.number)
    mark.touch()
    time.sleep(0.2)
    beside = len(os.listdir(place))
    mark.unlink()
    if card is not None and item.does == "fail":
        judge.card_failed = "it is broken"
    if card is not None and item.does == "die":
        os._exit(1)
    return item.number, place.name, beside


def none_fails(*_: object) -> Noted:
    raise AssertionError("no item fails here")


@pytest.fixture
def share(
    course: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., list[Noted]]:
    """Runs items over pretended cards; those with a negative number use none."""
    monkeypatch.setattr(devices, "uses_card", lambda needs, backend: "numpy.fft" in needs)
    for name in ("cpu", "0", "1"):
        (tmp_path / name).mkdir()

    def share(
        cards: int, per_card: int, *numbers: int, does: str = "", again: bool = False
    ) -> list[Noted]:
        numpy, card = ("numpy",), ("numpy", "numpy.fft")
        items = [
            Item(
                replace(course.assignments[0], needs=card if number >= 0 else numpy),
                number,
                tmp_path,
                does if number == 0 else "",
            )
            for number in numbers
        ]
        pool = fallback.Pool([Card(index, "", "", ()) for index in range(cards)], per_card)

        def confirm(judge: Judge, result: Noted) -> bool:
            return again and result[0] == 0

        task = Task(noted, none_fails, none_fails, confirm)
        return sorted(spread(course, items, SECRET, task, 4, cards=pool))

    return share


def test_so_many_share_a_card_and_no_more(share: Callable[..., list[Noted]]) -> None:
    """Two cards with one lane each: four processes, never two of them on the same card."""
    results = share(2, 1, *range(8))
    assert [number for number, *_ in results] == [*range(8)]
    assert {(place, beside) for _, place, beside in results} == {("0", 1), ("1", 1)}


def test_lanes_on_one_card_work_side_by_side(share: Callable[..., list[Noted]]) -> None:
    """One card with two lanes takes two at a time."""
    assert max(beside for _, _, beside in share(1, 2, *range(6))) == 2


def test_the_cpu_goes_on_while_a_card_is_taken(share: Callable[..., list[Noted]]) -> None:
    """Assignments without TensorFlow pass those that wait for a card, and never get one."""
    results = share(1, 1, 0, 1, 2, -1, -2, -3)
    assert all((place == "cpu") == (number < 0) for number, place, _ in results)
    assert max(beside for number, _, beside in results if number < 0) > 1


def test_a_card_that_fails_in_mid_batch_is_given_up(
    share: Callable[..., list[Noted]], caplog: pytest.LogCaptureFixture, monkeypatch: Any
) -> None:
    """What comes after the failures is on the CPU, and a warning says so."""
    monkeypatch.setattr(fallback, "GIVE_UP_AFTER", 1)
    results = share(1, 1, *range(4), does="fail")
    assert [place for _, place, _ in results] == ["0", "cpu", "cpu", "cpu"]
    assert "failed again (it is broken); what follows is graded on the CPU" in caplog.text


def test_an_item_whose_process_dies_on_a_card_has_the_cpu(
    share: Callable[..., list[Noted]], caplog: pytest.LogCaptureFixture
) -> None:
    """A card that hangs or kills its lane costs one try; the second is on the CPU."""
    results = share(1, 1, 0, 1, does="die")
    assert [place for _, place, _ in results] == ["cpu", "0"]
    assert "the grading process died" in caplog.text


def test_what_runs_out_of_time_on_a_card_is_confirmed_on_the_cpu(
    share: Callable[..., list[Noted]],
) -> None:
    """The run alone, which counts, owes nothing to who else used the card."""
    assert [place for _, place, _ in share(1, 2, 0, 1, again=True)] == ["cpu", "0"]


# what a person is told


@pytest.mark.slow
@pytest.mark.parametrize("backend", ["tensorflow", "jax"])
def test_the_probe_multiplies_matrices(backend: str) -> None:
    """Sent to the CPU in place of a card, the product is right; without a card it is refused."""
    on_cpu = probe.PRODUCT.replace("GPU", "CPU").replace('"gpu"', '"cpu"')
    with WarmParent((backend,), backend=backend) as parent:
        assert run(parent, on_cpu, limits=probe.LIMITS) is None
        assert run(parent, probe.PRODUCT, limits=probe.LIMITS) is not None


def test_the_doctor_says_why_no_card_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cards, what is missing of them, and the reason that packages or variables give."""
    cards = tuple(Card(index, "H100", "", (f"/dev/nvidia-{index}",)) for index in range(2))
    monkeypatch.setattr(devices, "installed", lambda: cards)
    monkeypatch.setattr(devices, "find", lambda: cards[:1])
    monkeypatch.setattr(devices, "driver_version", lambda: "570.86.15")
    assert list(probe.survey("torch")) == [
        "NVIDIA driver: 570.86.15",
        "card 0 (H100): may be used",
        "  /dev/nvidia-0 is missing; `nvidia-modprobe -c 0 -u` makes it",
        "card 1 (H100): left out by CUDA_VISIBLE_DEVICES",
        "  /dev/nvidia-1 is missing; `nvidia-modprobe -c 0 -u` makes it",
        "assignments with TensorFlow or Keras are graded on the CPU: with KERAS_BACKEND=torch "
        "grading is on the CPU",
    ]


@pytest.mark.parametrize("hot", [(), (1,), (0, 1)])
def test_the_doctor_tries_each_card(monkeypatch: pytest.MonkeyPatch, hot: tuple[int, ...]) -> None:
    """What a worker computes with is what grading will use; a card that fails is left out."""
    cards = tuple(Card(index, "H100", "", ()) for index in range(2))
    for name, value in (
        ("installed", lambda: cards),
        ("find", lambda: cards),
        ("obstacle", lambda *_: ""),
        ("BACKENDS", {"": "numpy"}),
    ):
        monkeypatch.setattr(devices, name, value)
    monkeypatch.setattr(
        probe, "problem", lambda _, device: "it is hot" if device.card.index in hot else ""
    )
    told = list(probe.survey(""))[3:]
    works = "computes in a locked-down worker with numpy"
    assert told[:2] == [f"{card}: {'it is hot' if card.index in hot else works}" for card in cards]
    left = ", ".join(str(card) for card in cards if card.index not in hot)
    where = left or "the CPU: no card works"
    assert told[2] == f"assignments with TensorFlow or Keras are graded on {where}"


# settings


@pytest.mark.slow
@pytest.mark.parametrize("name", ["04_tensors", "05_iris", "08_training_study"])
def test_the_settings_of_a_card_cost_no_points(course: Course, judge: Judge, name: str) -> None:
    """Repeatable operations and the other settings leave right work right, here on the CPU."""
    assignment = course.assignment(name)
    assert assignment is not None
    settings = f"import os\nos.environ.update({devices.SETTINGS!r})"
    asked = (
        "import tensorflow.python.framework.config as config\n"
        "assert config.is_op_determinism_enabled()"
    )
    reference = reference_submission(course, assignment).cells[0].source
    result = judge.grade(submission_of(settings, asked, reference), assignment)
    assert (result.score, result.problems) == (result.max_score, ())


# what needs a card

LOOKS = """
result = []
for path in {0!r}:
    try:
        open(path, "r+b", 0).close()
    except OSError:
        result.append(path)
"""


@pytest.fixture
def cards() -> tuple[Card, ...]:
    """The real cards."""
    return devices.find()


def iris(course: Course) -> tuple[Assignment, str]:
    assignment = course.assignment("05_iris")
    assert assignment is not None
    return assignment, reference_submission(course, assignment).cells[0].source


@pytest.mark.gpu
@pytest.mark.slow
def test_iris_has_the_same_grade_on_a_card(
    course: Course, judge: Judge, cards: tuple[Card, ...]
) -> None:
    """Solved and unsolved work of 05_iris is worth the same, check by check, on both devices."""
    assignment, text = iris(course)
    broken = "def build_iris_model():\n    return keras.Sequential([keras.Input((4,))])\n"
    for each in (submission_of(text), submission_of(text, broken)):
        judge.device = CPU
        on_cpu = judge.grade(each, assignment)
        judge.device = Device(cards[0])
        try:
            on_card = judge.grade(each, assignment)
        finally:
            judge.device = CPU
        assert on_card.device == f"gpu ({cards[0].name})", on_card.problems
        scores = [[question.score for question in each.questions] for each in (on_card, on_cpu)]
        assert scores[0] == scores[1]


@pytest.mark.gpu
def test_an_assignment_without_tensorflow_cannot_open_a_card(
    parent: WarmParent, cards: tuple[Card, ...]
) -> None:
    """Whatever the mode of the device files, a worker on the CPU cannot open one."""
    nodes = sorted({node for card in cards for node in card.nodes})
    assert run(parent, LOOKS.format(nodes)) == nodes


@pytest.mark.gpu
@pytest.mark.slow
def test_a_locked_down_worker_computes_on_every_card(
    course: Course, parents: Parents, cards: tuple[Card, ...]
) -> None:
    """The lock-down opens enough for CUDA, and the warm parent has not initialised it."""
    assignment, _ = iris(course)
    for card in cards:
        assert probe.problem(parents.launcher(assignment), Device(card)) == ""


@pytest.mark.gpu
@pytest.mark.slow
def test_two_lanes_share_one_card(course: Course, cards: tuple[Card, ...]) -> None:
    """Submissions side by side on one card have their full points, and say where they ran."""
    assignment, text = iris(course)
    jobs = [
        Job(submission_of(text, f"x = {number}", name=f"{number}.py"), assignment)
        for number in range(4)
    ]
    results = list(lanes.run(course, jobs, SECRET, 2, cards=cards[:1], gpu_lanes=2))
    assert [(each.score, each.device) for each in results] == [
        (each.max_score, f"gpu ({cards[0].name})") for each in results
    ]
