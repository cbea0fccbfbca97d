"""The notebook reader: hostile bytes in, code cells or a problem out."""

from __future__ import annotations

import ast
import json
import string
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_course import ipynb

from autograder import notebook
from autograder.model import Cell

SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
JSON = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["cells", "worksheets", "cell_type", "source", "input", "x"]), inner
        )
    ),
    max_leaves=20,
)


def sources(name: str, data: bytes) -> list[str]:
    return [cell.source for cell in notebook.read(name, data).cells]


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_explained(data: bytes) -> None:
    """Whatever the bytes, there are cells or a problem, and never an exception."""
    for name in ("a.ipynb", "a.py"):
        extract = notebook.read(name, data)
        assert extract.cells or extract.problems


@given(JSON)
def test_any_json_is_read_or_explained(value: object) -> None:
    """Whatever the JSON's structure and types, there are cells or a problem."""
    extract = notebook.read("a.ipynb", json.dumps(value).encode())
    assert extract.cells or extract.problems
    notebook.digest(extract.cells)


CELLS = st.fixed_dictionaries(
    {"cell_type": st.sampled_from(["code", "markdown", "raw"]), "source": st.text(max_size=20)},
    optional={"outputs": JSON, "metadata": JSON, "id": JSON},
)
BOOKS = st.fixed_dictionaries(
    {"cells": st.lists(CELLS, min_size=1, max_size=4)},
    optional={"metadata": JSON, "nbformat": JSON, "worksheets": JSON},
)


def places(value: object) -> list[tuple[object, object]]:
    """Every container of a JSON value with each of its keys."""
    keys = (
        list(value)
        if isinstance(value, dict)
        else range(len(value))
        if isinstance(value, list)
        else ()
    )
    inner = [place for key in keys for place in places(value[key])]  # type: ignore[index]
    return [(value, key) for key in keys] + inner


@given(BOOKS, st.data())
def test_a_notebook_under_the_knife_is_read_or_explained(book: object, data: st.DataObject) -> None:
    """Parts exchanged, doubled or removed anywhere leave cells or a problem, never an exception."""
    for _ in range(data.draw(st.integers(1, 4))):
        found = places(book)
        if not found:
            break
        holder, key = data.draw(st.sampled_from(found))
        kind = data.draw(st.sampled_from(["exchange", "remove", "move"]))
        if kind == "remove":
            del holder[key]  # type: ignore[attr-defined]
        elif kind == "exchange":
            holder[key] = data.draw(JSON)  # type: ignore[index]
        else:
            other, place = data.draw(st.sampled_from(found))
            copied = json.dumps(holder[key])  # type: ignore[index]
            if isinstance(other, dict) or place < len(other):  # type: ignore[arg-type,operator]
                other[place] = json.loads(copied)  # type: ignore[index]
    extract = notebook.read("a.ipynb", json.dumps(book).encode())
    assert extract.cells or extract.problems
    assert all(isinstance(cell.source, str) for cell in extract.cells)


@given(BOOKS, st.data())
def test_a_notebook_with_damaged_bytes_is_read_or_explained(
    book: object, data: st.DataObject
) -> None:
    """Bytes changed or missing anywhere leave cells or a problem, never an exception."""
    raw = bytearray(json.dumps(book, ensure_ascii=False).encode("utf-8", "surrogatepass"))
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(raw)))
        stop = data.draw(st.integers(start, min(len(raw), start + 8)))
        raw[start:stop] = data.draw(st.binary(max_size=8))
    for name in ("a.ipynb", "a.py"):
        extract = notebook.read(name, bytes(raw))
        assert extract.cells or extract.problems


@pytest.mark.parametrize(
    "data",
    [
        ipynb(*["x = 1"] * 100_000),
        b'{"cells": [' + b"7," * 2_000_000 + b"7]}",
        b'{"cells": [' + b'{"cell_type":"code"},' * 500_000 + b"7]}",
        b'{"cells": ' + b'{"a":' * 50_000 + b"1" + b"}" * 50_000 + b"}",
        b'{"x": ' + b"9" * 1_000_000 + b', "cells": [{"cell_type": "code", "source": "x"}]}',
        b'{"x": 1e' + b"9" * 1_000_000 + b', "cells": [{"cell_type": "code", "source": "x"}]}',
        ipynb("x" * (2 << 20)),
        b"\xef\xbb\xbf" * 3 + ipynb("x"),
        ipynb("x").decode().encode("utf-32"),
        ipynb("x").decode().encode("utf-16-be"),
        b"\x1f\x8b" + ipynb("x"),
    ],
)
def test_what_is_enormous_or_odd_is_read_quickly(data: bytes) -> None:
    """Files that nobody writes cost seconds, and a bounded number of problems."""
    started = time.process_time()
    extract = notebook.read("a.ipynb", data)
    assert extract.cells or extract.problems
    assert len(extract.problems) <= 5 and len(extract.cells) <= notebook.MAX_CELLS
    assert time.process_time() - started < 10


@given(st.lists(st.text(alphabet=st.characters(codec="utf-8"), max_size=40), max_size=6))
def test_code_cells_come_back_untouched(texts: list[str]) -> None:
    """The text of every code cell comes back as it was written, in order."""
    cells = notebook.read("a.ipynb", ipynb("x = 1", *texts)).cells
    assert [cell.source for cell in cells] == ["x = 1", *texts]
    assert [cell.label for cell in cells] == [f"cell {n}" for n in range(1, len(texts) + 2)]


def test_markdown_and_outputs_are_left_out() -> None:
    """Only code cells count, also for the number in a label; source may be a list of lines."""
    cells = [
        {"cell_type": "markdown", "source": "# Title"},
        {"cell_type": "code", "source": ["a = 1\n", "b = 2"], "outputs": [{"text": "c = 3"}]},
    ]
    data = json.dumps({"cells": cells, "metadata": {"otter": {"tests": ["evil"]}}}).encode()
    assert notebook.read("a.ipynb", data).cells == (Cell("cell 1", "a = 1\nb = 2"),)


def test_notebooks_of_format_3_are_read() -> None:
    """Worksheets of nbformat 3 hold code under `input`."""
    sheet = {"cells": [{"cell_type": "code", "input": ["a = 1"]}]}
    data = json.dumps({"nbformat": 3, "worksheets": [sheet, 7]}).encode()
    assert sources("a.ipynb", data) == ["a = 1"]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"<!DOCTYPE html>", "not JSON"),
        (b"[]", "not a notebook"),
        (b'{"cells": []}', "no code"),
        (b"[" * 100_000, "nested too deeply"),
        ("{}".encode("utf-16"), "UTF-16"),
        ("{}".encode("utf-16-le"), "UTF-16"),
        (b'{"cells": "\xe9"}', "not UTF-8"),
        (b" " * (notebook.MAX_BYTES + 1), "larger than 16 MiB"),
        (b'{"cells": [' + b'{"":0},' * notebook.MAX_PARTS + b"7]}", "more parts"),
        (ipynb("x" * (notebook.MAX_CODE + 1)), "more code"),
        (ipynb(*["x"] * (notebook.MAX_CELLS + 1)), "more code"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_problem(data: bytes, words: str) -> None:
    """A file that is no notebook has no cells and one problem that says why."""
    extract = notebook.read("a.ipynb", data)
    assert extract.cells == ()
    assert len(extract.problems) == 1
    assert words in extract.problems[0]


def test_numbers_in_a_notebook_cost_nothing() -> None:
    """A number too long for int(), NaN and infinities are read past."""
    text = '{"a": %s, "b": NaN, "c": 1e999, "cells": [{"cell_type": "code", "source": "x = 1"}]}'
    assert sources("a.ipynb", (text % ("9" * 100_000)).encode()) == ["x = 1"]


def test_a_byte_order_mark_is_no_part_of_the_code() -> None:
    """A UTF-8 file with a byte order mark is read like one without."""
    assert sources("a.ipynb", b"\xef\xbb\xbf" + ipynb("x = 1")) == ["x = 1"]
    assert sources("a.py", b"\xef\xbb\xbfx = 1") == ["x = 1"]


def test_lone_surrogates_are_replaced() -> None:
    """Text that cannot be encoded becomes text that can, and a real pair stays."""
    (found,) = sources("a.ipynb", ipynb("s = '\ud800 \U0001f600'"))
    assert found == "s = '\ufffd \U0001f600'"


def test_a_cell_of_a_wrong_type_costs_only_itself() -> None:
    """A code cell whose source is no text counts as empty and is reported."""
    cells = [{"cell_type": "code", "source": {"x": 1}}, {"cell_type": "code", "source": "x = 1"}]
    extract = notebook.read("a.ipynb", json.dumps({"cells": [*cells, 3]}).encode())
    assert [cell.source for cell in extract.cells] == ["", "x = 1"]
    assert len(extract.problems) == 2


def test_the_digest_keeps_cells_apart() -> None:
    """Moving text from one cell to the next changes the digest; labels do not matter."""
    one = notebook.digest([Cell("cell 1", "ab"), Cell("cell 2", "c")])
    assert one != notebook.digest([Cell("cell 1", "a"), Cell("cell 2", "bc")])
    assert one == notebook.digest([Cell("x", "ab"), Cell("y", "c")])
    assert len(one) == 64


def test_a_script_splits_at_its_cell_markers() -> None:
    """`# %%` and exported `# In[1]:` lines start cells, comment-only cells are none."""
    text = (
        "# # Title\n# In[1]:\nx = 1\n# In[ ]:\n# %% [markdown]\n# words\n#%%\ny = '''\n# %%\n'''\n"
    )
    assert sources("a.py", text.encode()) == ["# In[1]:\nx = 1\n", "#%%\ny = '''\n# %%\n'''\n"]


PROGRAM = '''"""Docstring.

x = 0
"""
import numpy as np
from math import (
sin,
cos)
total = 1 \\
+ 2
@decorator
# why
@another(
1)
def f(x):
    s = "it's \\" (["
    # don't
# a comment at the margin
    return {
"a": x}
if total:
    pass
elif 2:
    pass
else:
    pass
try:
    pass
except E:
    pass
finally:
    pass
'''


def test_a_script_without_markers_splits_by_statement() -> None:
    """Each top-level statement is a cell, whole, with its decorators and branches."""
    found = sources("a.py", PROGRAM.encode())
    assert "".join(found) == PROGRAM
    assert [[ast.dump(node) for node in ast.parse(each).body] for each in found] == [
        [ast.dump(node)] for node in ast.parse(PROGRAM).body
    ]


def test_an_unfinished_statement_costs_only_itself() -> None:
    """An open bracket or quote does not swallow the functions that follow."""
    text = "print((1\ndef f():\n    pass\ns = 'oops\ndef g():\n    pass\n"
    assert sources("a.py", text.encode())[1] == "def f():\n    pass\n"
    assert sources("a.py", text.encode())[-1] == "def g():\n    pass\n"


@settings(max_examples=200)
@given(st.text(alphabet="ab(['\"\\#\n )]=:@%" + string.whitespace, max_size=60))
def test_splitting_a_script_loses_no_code(text: str) -> None:
    """Every line of code of a script is in exactly one cell, in order."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    pieces = notebook.script_sources(text)
    position = 0
    for piece in pieces:
        start = text.index(piece, position)
        left = text[position:start].split("\n")
        assert all(not line.strip() or line.lstrip().startswith("#") for line in left)
        position = start + len(piece)


@pytest.mark.parametrize("unit", ['"', "'''\\", "(", "\"\\'", "x\n", "#", "\\\n", "@\n"])
def test_reading_takes_linear_time(unit: str) -> None:
    """Two million hostile characters are read in seconds."""
    notebook.read("a.py", (unit * (notebook.MAX_CODE // len(unit))).encode())
