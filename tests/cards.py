"""Pretended graphics cards: device files that are there, with no card behind them."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from autograder.devices import COMMON_NODES, Card, installed

NULL = os.makedev(1, 3)
H100 = "NVIDIA H100 80GB HBM3"
INFORMATION = "Model: \t\t {model}\nIRQ:   \t\t 24\nGPU UUID: \t {uuid}\nDevice Minor: \t {minor}\n"
VERSION = (
    "NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  570.86.15  Release Build\n"
    "GCC version:  gcc version 12.2.0 (Debian 12.2.0-14)\n"
)


def uuid(number: int) -> str:
    return f"GPU-{number:08x}-1111-2222-3333-444444444444"


def tree(root: Path, *minors: int, told: bool = True) -> Path:
    """A machine's ``/dev`` and ``/proc``; the bus has the cards in the order of ``minors``."""
    (root / "dev").mkdir(parents=True)
    for name in (*COMMON_NODES, *(f"nvidia{minor}" for minor in minors), "null", "nvidia-caps"):
        (root / "dev" / name).touch()
    driver = root / "proc/driver/nvidia"
    driver.mkdir(parents=True)
    (driver / "version").write_text(VERSION)
    for place, minor in enumerate(minors if told else ()):
        folder = driver / f"gpus/0000:{place:02x}:00.0"
        folder.mkdir(parents=True)
        text = INFORMATION.format(model=H100, uuid=uuid(minor), minor=minor)
        (folder / "information").write_text(text)
    return root


@contextmanager
def pretended(count: int) -> Iterator[tuple[Card, ...]]:
    """Cards whose device files every user may open; each behaves as ``/dev/null`` does."""
    root = Path(tempfile.mkdtemp(prefix="autograder-cards-"))
    try:
        tree(root, *range(count))
        root.chmod(0o755)
        for node in (root / "dev").iterdir():
            node.unlink()
            os.mknod(node, 0o666 | stat.S_IFCHR, NULL)
            node.chmod(0o666)
        yield installed(root)
    finally:
        shutil.rmtree(root)
