"""Fuzz what reads hostile bytes, guided by coverage; run by hand where ``atheris`` is installed.

    python tests/fuzz/readers.py wire FOLDER -max_total_time=300 -rss_limit_mb=2048 -timeout=20
    python tests/fuzz/readers.py notebook FOLDER ...
    python tests/fuzz/readers.py script FOLDER ...

FOLDER keeps the inputs that reach something new; it is filled with good ones first. The rest goes
to libFuzzer, which stops at the first exception, hang or excess of memory and writes its input.
"""

from __future__ import annotations

import contextlib
import json
import random
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import atheris
import numpy as np

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

with atheris.instrument_imports(include=["autograder"]):
    from autograder import expect, notebook
    from autograder.worker import wire
    from autograder.worker.decoder import Decoder, measure
    from autograder.worker.encoder import Encoder


def nothing_foreign(value: Any) -> Any:
    raise wire.WireError(f"nothing foreign is expected here: {value!r}")


def read_wire(data: bytes) -> None:
    """Decode a message, and do with it what a check does with an answer."""
    decoder = Decoder(data, lambda handle: "foreign", lambda number, content: content or [])
    try:
        value = decoder.decode()
        measure(value, {})
    except wire.WireError:
        return
    for use in (expect.copy_of, expect.show, expect.numbers):
        with contextlib.suppress(expect.Failure):
            use(value)
    again = Encoder(nothing_foreign, limit=1 << 27).encode(value)
    Decoder(again, nothing_foreign, nothing_foreign).decode()


def read_file(name: str) -> Callable[[bytes], None]:
    def read(data: bytes) -> None:
        extract = notebook.read(name, data)
        assert extract.cells or extract.problems
        notebook.digest(extract.cells)

    return read


def messages() -> list[bytes]:
    """Good messages with every kind of value."""
    row = [1.0, None, True]
    values: list[Any] = [
        ("value", 7, np.arange(6.0).reshape(2, 3), [(1, [1, 2])], [("UserWarning", "x")]),
        ("callback", 1, (np.float32(2), 2**90, b"raw", "text"), {"key": slice(1, None)}),
        {"a": [row, row], (1, 2): {1, "a"}, "r": range(3), "e": ..., "c": 1j},
        [np.array(["x", None, [1]], dtype=object), np.random.default_rng(1)],
        [wire.Tensor(np.ones(2, "float16")), np.bool_(True), np.zeros((0, 3))],
        wire.Handle(3, "Sequential", True),
        wire.Callback(3, "tripled"),
    ]
    return [Encoder(nothing_foreign).encode(value) for value in values]


def notebooks() -> list[bytes]:
    cells = [
        {"cell_type": "code", "source": ["x = 1\n", "y = 2"], "outputs": [{"text": "3"}]},
        {"cell_type": "markdown", "source": "# Title"},
    ]
    book = {"nbformat": 4, "metadata": {}, "cells": cells}
    old = {"nbformat": 3, "worksheets": [{"cells": [{"cell_type": "code", "input": "x"}]}]}
    return [json.dumps(each).encode() for each in (book, old)]


def scripts() -> list[bytes]:
    return [path.read_bytes() for path in sorted((ROOT / "solutions").glob("[a-k]*.py"))]


TARGETS: dict[str, tuple[Callable[[bytes], None], Callable[[], list[bytes]]]] = {
    "wire": (read_wire, messages),
    "notebook": (read_file("a.ipynb"), notebooks),
    "script": (read_file("a.py"), scripts),
}


def main() -> None:
    """Fill the folder and start."""
    target, seeds = TARGETS[sys.argv[1]]
    folder = Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds()):
        (folder / f"seed-{number}").write_bytes(seed)
    random.seed(0)
    atheris.Setup([sys.argv[0], *sys.argv[2:]], target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
