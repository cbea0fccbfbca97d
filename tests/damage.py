"""Make damaged notebooks out of good ones, the same for the same seed; also a program.

    python tests/damage.py FOLDER --count 1000 --seed 1

Every file of FOLDER is a solved or a handed-out notebook of some assignments after bit flips, cuts,
or changes of its JSON: parts exchanged for odd values, moved, doubled, removed.
"""

from __future__ import annotations

import argparse
import copy
import json
import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
LIGHT = ("00_concepts", "03_parameters")
"""Assignments whose submissions need no TensorFlow and take tenths of a second."""

ODD_VALUES: tuple[Any, ...] = (
    None, True, 0, -1, 1e308, 10**30, "", "x", "\ud800", "\x00\x1b[31m", "x" * 10_000,
    [], {}, [[]], [None], {"cells": []}, {"source": ["x = 1"]}, "def f(", "import os", "1/0",
)  # fmt: skip


def originals(assignments: Sequence[str] = LIGHT) -> list[bytes]:
    """The good notebooks: solved, and as they are handed out."""
    paths = [ROOT / "solutions" / f"{name}.ipynb" for name in assignments]
    paths += [ROOT / "student_template" / name / f"{name}.ipynb" for name in assignments]
    return [path.read_bytes() for path in paths]


def notebooks(
    count: int, seed: int, assignments: Sequence[str] = LIGHT
) -> Iterator[tuple[str, bytes]]:
    """Names and contents of ``count`` damaged notebooks."""
    good = originals(assignments)
    for number in range(count):
        rng = random.Random(f"{seed} {number}")
        harm = rng.choice(KINDS)
        yield f"{number:05}-{harm.__name__}.ipynb", harm(rng.choice(good), rng)


def write(folder: Path, count: int, seed: int, assignments: Sequence[str] = LIGHT) -> None:
    """Fill a folder with damaged notebooks."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in notebooks(count, seed, assignments):
        (folder / name).write_bytes(data)


def flipped_bits(data: bytes, rng: random.Random) -> bytes:
    """A few bits anywhere are the other way round."""
    made = bytearray(data)
    for _ in range(rng.choice((1, 3, 30, 300))):
        made[rng.randrange(len(made))] ^= 1 << rng.randrange(8)
    return bytes(made)


def cut_short(data: bytes, rng: random.Random) -> bytes:
    """The end, the beginning or a piece in the middle is missing."""
    first, last = sorted(rng.randrange(len(data)) for _ in range(2))
    return rng.choice((data[:first], data[last:], data[:first] + data[last:]))


def mixed_up(data: bytes, rng: random.Random) -> bytes:
    """Pieces of the file stand at another place, or twice, or are zeros, as after a bad copy."""
    made = bytearray(data)
    for _ in range(rng.randint(1, 3)):
        start, target = (rng.randrange(len(made)) for _ in range(2))
        piece = made[start : start + rng.choice((16, 512, 4096))]
        made[target : target + rng.choice((0, len(piece)))] = rng.choice((piece, bytes(len(piece))))
    return bytes(made)


def other_encoding(data: bytes, rng: random.Random) -> bytes:
    """The text in another encoding, with a mark, or with other ends of lines."""
    text = data.decode()
    encoding = rng.choice(("utf-16", "utf-16-le", "utf-32", "utf-8-sig", "latin-1", "cp1252"))
    if rng.random() < 0.3:
        return text.replace("\n", rng.choice(("\r\n", "\r", "\n\n"))).encode()
    return text.encode(encoding, "replace")


def changed_parts(data: bytes, rng: random.Random) -> bytes:
    """JSON that still is JSON, but not the notebook that it was."""
    book = json.loads(data)
    for _ in range(rng.choice((1, 2, 5, 20))):
        places = list(_places(book))
        if not places:
            break
        holder, key = rng.choice(places)
        other, place = rng.choice(places)
        kind = rng.randrange(4)
        if kind == 0:
            holder[key] = copy.deepcopy(rng.choice(ODD_VALUES))
        elif kind == 1:
            del holder[key]
        elif kind == 2:
            holder[key] = copy.deepcopy(other[place])
        elif isinstance(holder, list):
            holder.insert(key, copy.deepcopy(holder[key]))
    return json.dumps(book).encode()


def changed_code(data: bytes, rng: random.Random) -> bytes:
    """A whole notebook in which lines of the code are cut, doubled, exchanged or broken."""
    book = json.loads(data)
    cells = [cell for cell in book["cells"] if cell["cell_type"] == "code" and cell["source"]]
    for _ in range(rng.choice((1, 3, 10))):
        cell = rng.choice(cells)
        lines = "".join(cell["source"]).splitlines(keepends=True) or [""]
        at = rng.randrange(len(lines))
        kind = rng.randrange(5)
        if kind == 0:
            del lines[at]
        elif kind == 1:
            lines[at] = lines[at][: rng.randrange(len(lines[at]) + 1)]
        elif kind == 2:
            lines[at] = " " * rng.randrange(9) + lines[at].lstrip()
        elif kind == 3:
            lines[at] = "".join(rng.choice(cells)["source"])
        else:
            lines.insert(at, rng.choice(("\x00", "(\n", "'''\n", "return\n", "%%bash\n", "\ud800")))
        cell["source"] = "".join(lines)
    return json.dumps(book).encode()


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every container of a JSON value with each of its keys."""
    keys: Any = range(len(value)) if isinstance(value, list) else ()
    for key in list(value) if isinstance(value, dict) else keys:
        yield value, key
        yield from _places(value[key])


KINDS: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    flipped_bits,
    cut_short,
    mixed_up,
    other_encoding,
    changed_parts,
    changed_parts,
    changed_code,
    changed_code,
)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--assignments", nargs="+", default=LIGHT)
    given = parser.parse_args()
    write(given.folder, given.count, given.seed, given.assignments)


if __name__ == "__main__":
    main()
