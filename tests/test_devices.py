"""Which graphics cards are found, which may be used, and who gets which."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cards import H100, tree, uuid
from small_course import FIRST, graded, submission

from autograder import cli, devices, fallback, lanes
from autograder.devices import CPU, Card, Device, choose, find, installed, named, visible
from autograder.errors import UsageError
from autograder.fallback import GIVE_UP_AFTER, Pool, trouble
from autograder.model import Limits, Outcome, SubmissionResult
from autograder.worker import card as worker_card

TWO = tuple(Card(index, H100, uuid(index), (f"/dev/nvidia{index}",)) for index in range(2))


def test_cards_are_found_by_the_drivers_files(tmp_path: Path) -> None:
    """Each has its model, its name for CUDA and its device files, in the order of the bus."""
    first, second = installed(tree(tmp_path, 1, 0))
    assert (first.index, first.name, first.uuid) == (0, H100, uuid(1))
    names = [Path(node).name for node in second.nodes]
    assert names == ["nvidia0", "nvidiactl", "nvidia-uvm"]
    assert second.missing == []
    (tmp_path / "dev" / "nvidia-uvm").unlink()
    assert [Path(node).name for node in second.missing] == ["nvidia-uvm"]
    assert devices.driver_version(tmp_path) == "570.86.15"


def test_no_driver_is_no_card(tmp_path: Path) -> None:
    """A machine without the driver's files has none, and no version."""
    assert installed(tmp_path) == () and devices.driver_version(tmp_path) == ""
    (tmp_path / "dev").mkdir()
    assert installed(tmp_path) == ()


def test_a_card_of_which_the_driver_tells_nothing_is_a_card(tmp_path: Path) -> None:
    """In a container /proc may not have it; nvidia-smi names it, if it lists the same cards."""
    cards = installed(tree(tmp_path, 0, 1, told=False))
    assert [(card.name, card.uuid) for card in cards] == [("NVIDIA card", "")] * 2
    listing = "".join(f"GPU {n}: {H100} (UUID: {uuid(n)})\n" for n in range(3))
    assert named(cards, listing) == cards
    two = named(cards, "".join(listing.splitlines(keepends=True)[:2]))
    assert [(card.name, card.uuid) for card in two] == [(H100, uuid(0)), (H100, uuid(1))]


def test_a_sleeping_card_has_no_name_yet(tmp_path: Path) -> None:
    """The driver may show question marks for the UUID, which CUDA would not take."""
    path = next(tree(tmp_path, 0).glob("proc/driver/nvidia/gpus/*/information"))
    path.write_text(path.read_text().replace(uuid(0), "GPU-????????-????-????-????-????????????"))
    (card,) = installed(tmp_path)
    assert card.uuid == ""
    request = Device(card).request()
    assert request is not None and request["variables"]["CUDA_VISIBLE_DEVICES"] == "0"


@pytest.mark.parametrize(
    ("setting", "left"),
    [
        (None, [0, 1]),
        ("", []),
        ("-1", []),
        ("1", [1]),
        ("1,0", [1, 0]),
        (" 0 , 1 ", [0, 1]),
        ("0,-1,1", [0]),
        ("0,7,1", [0]),
        ("0,0", []),
        ("NoDevFiles", []),
        (uuid(1)[:12], [1]),
        ("GPU-", []),
        ("GPU-0000000", []),
        ("MIG-aaaa", []),
    ],
)
def test_the_instructors_variable_restricts_the_cards(setting: str | None, left: list[int]) -> None:
    """CUDA_VISIBLE_DEVICES is read as CUDA reads it."""
    assert [card.index for card in visible(TWO, setting)] == left


def test_find_looks_at_files_and_environment(tmp_path: Path) -> None:
    """Without the variable all cards are there, with an empty one none."""
    tree(tmp_path, 0, 1)
    assert len(find(tmp_path, {})) == 2
    assert find(tmp_path, {"CUDA_VISIBLE_DEVICES": ""}) == ()


def installed_packages(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    class Distribution:
        def __init__(self, name: str) -> None:
            self.metadata = {"Name": name}

    found = [Distribution(name) for name in names]
    monkeypatch.setattr(devices.metadata, "distributions", lambda: found)


@pytest.mark.parametrize(
    ("cards", "backend", "packages", "why"),
    [
        (TWO, "", ["tensorflow"], ""),
        (TWO, "tensorflow", ["tensorflow"], ""),
        (TWO, "jax", ["jax", "jax_cuda12_plugin"], ""),
        ((), "", ["tensorflow"], "no card was found"),
        (TWO, "", ["tensorflow_cpu"], "tensorflow-cpu cannot use one"),
        (TWO, "jax", ["jax"], "without CUDA"),
        (TWO, "torch", ["torch"], "KERAS_BACKEND=torch"),
    ],
)
def test_cards_are_chosen_where_they_can_be_used(
    monkeypatch: pytest.MonkeyPatch,
    cards: tuple[Card, ...],
    backend: str,
    packages: list[str],
    why: str,
) -> None:
    """`auto` takes what there is; `gpu` refuses to go on without, and says why."""
    installed_packages(monkeypatch, *packages)
    assert choose("cpu", cards, backend) == ()
    if not why:
        assert choose("auto", cards, backend) == choose("gpu", cards, backend) == cards
        return
    assert choose("auto", cards, backend) == ()
    with pytest.raises(UsageError, match=why):
        choose("gpu", cards, backend)


def test_the_command_line_refuses_a_gpu_that_is_not_there(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """`--device gpu` ends as a wrong call, before anything is graded."""
    monkeypatch.setattr(devices, "installed", lambda root: ())
    monkeypatch.setenv("AUTOGRADER_SECRET", "a secret of the tests")
    (tmp_path / "a.py").write_text("x = 1\n")
    course = Path(__file__).parent / "fixtures" / "tiny_course"
    asked = [str(tmp_path / "a.py"), "--course", str(course), "-o", str(tmp_path / "grades")]
    assert cli.main(["grade", *asked, "--device", "gpu"]) == 2
    assert "no GPU can be used: no card was found" in capsys.readouterr().err
    assert not (tmp_path / "grades" / "results.json").exists()


@pytest.mark.parametrize(
    ("asked", "problem", "cards", "said"),
    [
        ((), "", TWO, f"TensorFlow is computed on card 0 ({H100}), card 1 ({H100})"),
        ((), "it is old", (), "TensorFlow is computed on the CPU: it is old"),
        (("--device", "cpu"), "", (), ""),
        (("--device", "gpu", "--gpu-lanes", "3"), "", TWO, "card 0"),
    ],
)
def test_the_command_line_hands_the_cards_on(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    asked: tuple[str, ...],
    problem: str,
    cards: tuple[Card, ...],
    said: str,
) -> None:
    """`--device` and `--gpu-lanes` reach the lanes, and stderr says what computes."""
    given: dict[str, Any] = {}
    monkeypatch.setattr(lanes, "run", lambda *_, **options: given.update(options) or iter(()))
    monkeypatch.setattr(devices, "find", lambda: TWO)
    monkeypatch.setattr(devices, "obstacle", lambda cards, backend: problem)
    monkeypatch.setenv("AUTOGRADER_SECRET", "a secret of the tests")
    (tmp_path / "a.py").write_text("def double(x):\n    return 2 * x\n")
    course = Path(__file__).parent / "fixtures" / "tiny_course"
    options = ["--course", str(course), "-o", str(tmp_path / "grades"), *asked]
    cli.main(["grade", str(tmp_path / "a.py"), *options])
    assert given["cards"] == cards
    assert given["gpu_lanes"] == (3 if "3" in asked else 0)
    told = capsys.readouterr().err
    assert said in told and ("computed on" in told) == bool(said)


def test_only_tensorflow_and_jax_use_a_card() -> None:
    """An assignment in NumPy never does, and PyTorch would ask for cards in the warm parent."""
    numpy, keras = ("numpy", "matplotlib.pyplot"), ("numpy", "tensorflow", "keras")
    uses = devices.uses_card
    assert not any(uses(numpy, backend) for backend in ("", "tensorflow", "jax", "torch"))
    assert all(uses(keras, backend) for backend in ("", "tensorflow", "jax"))
    assert not uses(keras, "torch")
    assert uses(("tensorflow",), "") and not uses(("tensorflow",), "jax")


def test_a_card_lifts_the_limit_that_cuda_cannot_keep() -> None:
    """Address space is not limited there; memory in use is, with room for CUDA's libraries."""
    limits = Limits(memory_mb=1000, gpu_memory_mb=500)
    assert CPU.limits(limits) is limits
    assert Device(TWO[0]).limits(limits) == replace(limits, memory_mb=1500, address_mb=0)
    assert CPU.request() is None and CPU.name == "cpu"
    assert Device(TWO[0]).name == Device(TWO[1]).name == f"gpu ({H100})"


def test_lanes_share_the_cards_evenly() -> None:
    """Each place goes to the card with most room; when all are taken, one has to wait."""
    pool = Pool(TWO, 2)
    taken = [pool.take() for _ in range(5)]
    assert [place and place.card and place.card.index for place in taken] == [0, 1, 0, 1, None]
    assert taken[1] is not None
    pool.give_back(taken[1])
    assert pool.take() == Device(TWO[1])
    assert Pool((), 4).take() == CPU


def test_a_card_that_keeps_failing_is_left_alone() -> None:
    """After some failures the others are used, after the last card's the CPU, with the reason."""
    pool = Pool(TWO, 1)
    for _ in range(GIVE_UP_AFTER - 1):
        assert "its submission is graded on the CPU" in pool.failed(TWO[0], "it is hot")
    assert "failed again (it is hot); what follows is graded on the other cards" in pool.failed(
        TWO[0], "it is hot"
    )
    assert pool.take() == Device(TWO[1])
    assert pool.take() is None
    pool.exclude(TWO[1], "it is lost")
    instead = pool.take()
    assert instead == fallback.instead("it is lost") and instead.card is None
    assert instead.note == "graded on the CPU, because the GPU failed: it is lost"


def result_of(outcome: Outcome, message: str = "", **more: Any) -> SubmissionResult:
    result = graded(submission(), FIRST, outcome, message)
    return replace(result, **more)


@pytest.mark.parametrize(
    "result",
    [
        result_of(Outcome.DIED),
        result_of(Outcome.RAISED, "InternalError: CUDA_ERROR_ILLEGAL_ADDRESS"),
        result_of(Outcome.FAILED, "ResourceExhaustedError: OOM when allocating tensor"),
        result_of(Outcome.RAISED, "failed call to cuInit: UNKNOWN ERROR"),
        result_of(Outcome.RAISED, "RuntimeError: op, as determinism is enabled"),
        result_of(Outcome.PASSED, problems=("cell 3 stopped with ValueError: no GPU",)),
        result_of(
            Outcome.PASSED,
            problems=("cell 3 was stopped, because it ended on its own (a crash)",),
        ),
        result_of(
            Outcome.PASSED,
            problems=("cell 3 was stopped, because it used more than 6144 MiB of memory",),
        ),
    ],
)
def test_what_a_card_may_have_caused_is_not_taken(result: SubmissionResult) -> None:
    """A lost worker, and any error that names a card, is graded once more."""
    assert trouble(result)


@pytest.mark.parametrize(
    "result",
    [
        result_of(Outcome.PASSED),
        result_of(Outcome.FAILED, "wrong values; a second run is not deterministic"),
        result_of(Outcome.TIMED_OUT, "fit used more than the 5 s of computing time for a call"),
        result_of(Outcome.MISSING, "softmax is missing"),
    ],
)
def test_other_results_of_a_card_are_taken(result: SubmissionResult) -> None:
    """Points lost for the student's own mistakes are no reason to grade twice."""
    assert not trouble(result)


def test_a_process_that_has_a_card_open_is_told(tmp_path: Path) -> None:
    """A warm parent that has opened a device file has initialised CUDA, and must not fork."""
    node = tmp_path / "nvidia0"
    node.touch()
    assert not worker_card.opened(str(tmp_path))
    with node.open():
        assert worker_card.opened(str(tmp_path))
    assert not worker_card.opened()
