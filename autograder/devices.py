"""Graphics cards: which there are, which may be used, and what a worker needs to use one.

Nothing here loads CUDA: the grader, and the warm parent that forks workers, must never initialise
it, because a fork of a process that has done so cannot use a card. Cards are found by the files of
NVIDIA's driver: ``/dev/nvidia0`` and so on, ``/proc/driver/nvidia``.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from importlib import metadata
from pathlib import Path
from typing import Any

from autograder.errors import UsageError
from autograder.model import Limits

NODE = re.compile(r"nvidia(\d+)")
COMMON_NODES = ("nvidiactl", "nvidia-uvm")
"""What CUDA opens beside the card's own node."""
READABLE = (
    "/proc/devices",
    "/proc/driver/nvidia",
    "/sys/bus/pci",
    "/sys/module/nvidia",
    "/sys/module/nvidia_uvm",
    "/usr/local/cuda",
    "/usr/local/nvidia",
    "/usr/lib64-nvidia",
)
"""What CUDA reads about the machine, and where containers keep the driver's libraries."""
LIBRARY_FOLDERS = ("/usr/local/nvidia/lib64", "/usr/local/nvidia/lib", "/usr/lib64-nvidia")
BACKENDS = {"": "tensorflow", "tensorflow": "tensorflow", "jax": "jax"}
"""Keras backends that use a card. PyTorch's asks for cards when it is imported: in the warm parent,
which must not."""
SETTINGS = {
    # both libraries take what they need, rather than the whole card
    "TF_FORCE_GPU_ALLOW_GROWTH": "true",
    "XLA_PYTHON_CLIENT_PREALLOCATE": "false",
    # products of rounded factors: enough of a difference to a CPU to cost a right answer its points
    "NVIDIA_TF32_OVERRIDE": "0",
    # the same submission gives the same numbers; also keeps Keras from compiling by XLA, which it
    # does not do on a CPU either
    "TF_DETERMINISTIC_OPS": "1",
    "XLA_FLAGS": "--xla_gpu_deterministic_ops=true",
    # it would fill the worker's small folder
    "CUDA_CACHE_DISABLE": "1",
}


@dataclass(frozen=True)
class Card:
    """One graphics card.

    Attributes:
        index: its number in the order of the PCI bus, as in ``nvidia-smi -L``.
        name: the model, as the driver tells it.
        uuid: its name for CUDA; empty where the driver does not tell.
        nodes: the device files that a process needs to use it, and no other card.
    """

    index: int
    name: str
    uuid: str
    nodes: tuple[str, ...]

    @property
    def missing(self) -> list[str]:
        """Device files that are not there."""
        return [node for node in self.nodes if not os.path.exists(node)]

    def __str__(self) -> str:
        return f"card {self.index} ({self.name})"


@dataclass(frozen=True)
class Device:
    """What one submission is computed on.

    Attributes:
        card: None for the CPU.
        note: why it is the CPU, where a card was to be used.
    """

    card: Card | None = None
    note: str = ""

    @property
    def name(self) -> str:
        """How results name it; the same for equal cards, so that results of a machine are equal."""
        return "cpu" if self.card is None else f"gpu ({self.card.name})"

    def limits(self, limits: Limits) -> Limits:
        """A submission's limits there.

        CUDA reserves address space for all memory of the machine and its cards, so only memory in
        use is limited; the libraries of a card take a share of that.
        """
        if self.card is None:
            return limits
        return replace(limits, address_mb=0, memory_mb=limits.memory_mb + limits.gpu_memory_mb)

    def request(self) -> dict[str, Any] | None:
        """What a worker is told to open, as plain data; None on the CPU."""
        if self.card is None:
            return None
        # a process that sees one card only has it as number 0
        shown = {"CUDA_VISIBLE_DEVICES": self.card.uuid or "0"}
        buses = (str(path) for path in Path("/sys/devices").glob("pci*"))
        return {
            "variables": {**SETTINGS, **shown},
            "nodes": self.card.nodes,
            "readable": [*READABLE, *buses],
        }


CPU = Device()


def find(root: Path = Path("/"), environment: Mapping[str, str] | None = None) -> tuple[Card, ...]:
    """The cards that this process may use, in the order of the PCI bus.

    Args:
        root: where ``dev`` and ``proc`` are looked for.
        environment: its ``CUDA_VISIBLE_DEVICES`` restricts the cards; None for this process's.
    """
    variables = os.environ if environment is None else environment
    return visible(installed(root), variables.get("CUDA_VISIBLE_DEVICES"))


def installed(root: Path = Path("/")) -> tuple[Card, ...]:
    """Every card that has a device file."""
    folder = root / "dev"
    names = os.listdir(folder) if folder.is_dir() else []
    minors = sorted(int(match[1]) for name in names if (match := NODE.fullmatch(name)))
    told = _told(root)
    ordered = [minor for minor in told if minor in minors]
    ordered += [minor for minor in minors if minor not in told]
    cards = []
    for index, minor in enumerate(ordered):
        name, uuid = told.get(minor, ("", ""))
        nodes = tuple(str(folder / node) for node in (f"nvidia{minor}", *COMMON_NODES))
        cards.append(Card(index, name or "NVIDIA card", uuid, nodes))
    if root == Path("/") and any(not card.uuid for card in cards):
        return named(cards, _listing())
    return tuple(cards)


def _told(root: Path) -> dict[int, tuple[str, str]]:
    """Model and UUID by the number of the device file, in the order of the PCI bus."""
    told = {}
    for path in sorted((root / "proc/driver/nvidia/gpus").glob("*/information")):
        try:
            text = path.read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
        fields = dict(re.findall(r"^([^:\n]+):[ \t]*(.*?)[ \t]*$", text, re.MULTILINE))
        if fields.get("Device Minor", "").isdecimal():
            uuid = fields.get("GPU UUID", "")
            # a card that no process uses may not have told its own yet
            uuid = uuid if re.fullmatch(r"GPU-[0-9a-fA-F-]+", uuid) else ""
            told[int(fields["Device Minor"])] = fields.get("Model", ""), uuid
    return told


def _listing() -> str:
    try:
        done = subprocess.run(
            ["nvidia-smi", "-L"], capture_output=True, text=True, timeout=30, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout


def named(cards: Iterable[Card], listing: str) -> tuple[Card, ...]:
    """Cards with what the output of ``nvidia-smi -L`` says of them.

    It is no help where it lists others, say those of the machine around a container.
    """
    cards = tuple(cards)
    lines = re.findall(r"^GPU (\d+): (.+?) \(UUID: (GPU-[0-9a-fA-F-]+)\)", listing, re.MULTILINE)
    if [int(index) for index, _, _ in lines] != [card.index for card in cards]:
        return cards
    return tuple(
        replace(card, name=name, uuid=uuid)
        for card, (_, name, uuid) in zip(cards, lines, strict=True)
    )


def visible(cards: Collection[Card], setting: str | None) -> tuple[Card, ...]:
    """The cards that a value of ``CUDA_VISIBLE_DEVICES`` leaves, read as CUDA reads it.

    The first entry that names no card ends the list, so that ``-1`` and nothing leave none; a card
    named twice leaves none at all. Parts of a card (``MIG-...``) are not used.
    """
    if setting is None:
        return tuple(cards)
    chosen: list[Card] = []
    for entry in map(str.strip, setting.split(",")):
        if entry.isdecimal():
            found = [card for card in cards if card.index == int(entry)]
        else:
            found = [card for card in cards if entry[4:] and card.uuid.startswith(entry)]
        if len(found) != 1:
            break
        if found[0] in chosen:
            return ()
        chosen += found
    return tuple(chosen)


def driver_version(root: Path = Path("/")) -> str:
    """The version of NVIDIA's kernel module; empty where there is none."""
    try:
        text = (root / "proc/driver/nvidia/version").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    match = re.search(r"\b\d{3,}\.\d+(?:\.\d+)*\b", text)
    return match[0] if match else ""


def choose(wanted: str, cards: tuple[Card, ...], backend: str) -> tuple[Card, ...]:
    """The cards to grade on.

    Args:
        wanted: ``auto`` (cards, where there are any), ``cpu`` or ``gpu``.
        cards: those found.
        backend: value of ``KERAS_BACKEND``.

    Raises:
        UsageError: ``gpu``, and none can be used; it says why.
    """
    if wanted == "cpu":
        return ()
    problem = obstacle(cards, backend)
    if problem and wanted == "gpu":
        raise UsageError(f"no GPU can be used: {problem}; `--device cpu` grades without one")
    return () if problem else cards


def obstacle(cards: tuple[Card, ...], backend: str) -> str:
    """Why no card can be used, as far as files and packages tell; empty if nothing is seen."""
    if not cards:
        return "no card was found (no /dev/nvidia0, or CUDA_VISIBLE_DEVICES leaves none)"
    library = BACKENDS.get(backend)
    if library is None:
        return f"with KERAS_BACKEND={backend} grading is on the CPU"
    distributions = {each.metadata["Name"].lower().replace("_", "-") for each in _installed()}
    if library == "tensorflow" and "tensorflow-cpu" in distributions:
        return "the installed tensorflow-cpu cannot use one; install the extra `gpu` instead"
    if library == "jax" and not any(name.startswith("jax-cuda") for name in distributions):
        return "JAX is installed without CUDA; install `jax[cuda12]`"
    return ""


def _installed() -> Iterator[metadata.Distribution]:
    return (each for each in metadata.distributions() if each.metadata["Name"])


def uses_card(needs: Iterable[str], backend: str) -> bool:
    """Whether an assignment with these preloads computes on a card, where there is one."""
    library = BACKENDS.get(backend)
    needed = set(needs)
    return library is not None and ("keras" in needed or library in needed)
