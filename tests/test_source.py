"""Masters are read exactly or refused with the line; stripping never leaks a solution."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.errors import SourceError
from autograder.reference import reference_text
from autograder.source import PLACEHOLDER, SourceCell, keep_solutions, parse, strip_solutions

MASTER = '''\
# %% [markdown]
# # Title
#
# Text with $x$.

# %%
import otter
import numpy as np
from otter import Notebook
LIMIT = 3
lowercase = 4
answer: int = 5
print("side effect")

# %%
@staticmethod
def double(x):
    """Doubles."""
    # BEGIN SOLUTION
    y = 2 * x  # twice

    return y
    # END SOLUTION

# %%
grader.check("double")
'''


def code(text: str, line: int = 1) -> SourceCell:
    return SourceCell("code", text, line)


def problem_of(text: str) -> SourceError:
    with pytest.raises(SourceError) as caught:
        parse(text, "m.py")
    return caught.value


def test_cells_kinds_and_lines() -> None:
    """Each cell comes with its kind, its text, and the line where that text begins."""
    cells = parse(MASTER)
    assert [(cell.kind, cell.line) for cell in cells] == [
        ("markdown", 2), ("code", 7), ("code", 16), ("code", 26),
    ]  # fmt: skip
    assert cells[0].source == "# Title\n\nText with $x$."
    assert cells[3].source == 'grader.check("double")'


def test_an_illustration_is_code_with_a_tag() -> None:
    """The tag reaches the cell, and its neighbours have none."""
    cells = parse('# %%\nx = 1\n# %% tags=["illustration"]\nprint(x)\n# %%\ny = 2\n')
    assert [(cell.kind, cell.tags) for cell in cells] == [
        ("code", ()), ("code", ("illustration",)), ("code", ()),
    ]  # fmt: skip


def test_stripping_leaves_one_placeholder() -> None:
    """A block becomes one placeholder at its indentation, and the rest is untouched."""
    cell = parse(MASTER)[2]
    expected = f'@staticmethod\ndef double(x):\n    """Doubles."""\n    {PLACEHOLDER}'
    assert strip_solutions(cell) == expected


def test_keeping_drops_only_the_markers() -> None:
    """The solved text is the master's without its marker lines."""
    cell = parse(MASTER)[2]
    lines = [line for line in cell.source.split("\n") if "SOLUTION" not in line]
    assert keep_solutions(cell).split("\n") == lines


def test_reference_keeps_what_can_be_imported() -> None:
    """The reference module has definitions, graded names and constants, in order."""
    text = reference_text(parse(MASTER), {"answer", "double"})
    assert text == (
        "LIMIT = 3\nanswer: int = 5\n\n\n"
        '@staticmethod\ndef double(x):\n    """Doubles."""\n'
        "    y = 2 * x  # twice\n\n    return y\n"
    )


def test_reference_imports_what_it_uses() -> None:
    """A library that only the notebook's own cells use is not loaded to grade."""
    text = (
        "# %%\nimport math\nimport numpy as np\nfrom os import path, sep\n"
        "# %%\ndef double(x):\n    return np.add(x, len(sep))\n# %%\nmath.pi\n"
    )
    found = reference_text(parse(text), {"double"})
    assert found.startswith("import numpy as np\nfrom os import path, sep\n\n\ndef double")
    assert "math" not in found


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        ("import numpy\n# %%\nx = 1\n", 1, "before the first cell"),
        ("\ufeff# %%\nx = 1\n", 1, "before the first cell"),
        ("# %% [md]\n# x\n", 1, "exactly"),
        ("# %%\nx = 1\n#%%\ny = 1\n", 3, "exactly"),
        ("# %% title\nx = 1\n", 1, "exactly"),
        ("# %% \nx = 1\n", 1, "exactly"),
        ("# %%\n# %%\nx = 1\n", 1, "empty"),
        ("# %% [markdown]\n# ok\nno sign\n", 3, "each line"),
        ("# %% [markdown]\n# ok\n\n# gap\n", 3, "each line"),
        ("# %% [markdown]\n## two signs\n", 2, "each line"),
        ("# %% [markdown]\n# BEGIN SOLUTION\n", 2, "code cell"),
        ("# %%\nx = 1\nif x\n", 3, "not Python"),
        ('# %% tags=["illustrations"]\nx = 1\n', 1, "exactly"),
        ('# %% tags=["illustration"]\n\n# BEGIN SOLUTION\nx = 1\n# END SOLUTION\n', 3, "holds no"),
    ],
)  # fmt: skip
def test_inexact_masters_are_refused(text: str, line: int, word: str) -> None:
    """Whatever the format does not know is refused at its line."""
    error = problem_of(text)
    assert (error.line, str(error).startswith(f"m.py:{line}: ")) == (line, True)
    assert word in error.problem


BEGIN_ATTEMPTS = [
    "# begin solution", "# Begin Solution", "#BEGIN SOLUTION", "# BEGIN  SOLUTION",
    "# SOLUTION BEGIN", "# BEGIN SOLUTIONS", "# BEGIN SOLUTION NO PROMPT", "# BEGIN SOLUTION ",
    "# BEGIN SOLUTION:", "## BEGIN SOLUTION", "# BEGIN_SOLUTION", "# BEGINSOLUTION",
    "# START SOLUTION", "x = 2  # BEGIN SOLUTION", "#\tBEGIN SOLUTION", "# BEGIN SOLUTON",
    "# BEGN SOLUTION", "# BEGIN SOLUTION # BEGIN SOLUTION", "### BEGIN SOLUTION",
    "# BEGIN\tSOLUTION",
]  # fmt: skip


@pytest.mark.parametrize("attempt", BEGIN_ATTEMPTS)
@pytest.mark.parametrize("word", ["BEGIN", "END"])
def test_near_misses_are_refused(attempt: str, word: str) -> None:
    """A line that only looks like a marker is refused, even when both of a pair are misspelt."""
    begin, end = attempt, attempt.replace("BEGIN", "END").replace("Begin", "End")
    text = f"# %%\nx = 1\n{begin}\nx = 3\n{end.replace('begin', 'end')}\n"
    if word == "END":
        text = text.replace(begin, "# BEGIN SOLUTION", 1)
    assert problem_of(text).line == (3 if word == "BEGIN" else 5)


@pytest.mark.parametrize(
    ("body", "line", "word"),
    [
        ("# BEGIN SOLUTION\nx = 1\n# BEGIN SOLUTION\nx = 2\n# END SOLUTION", 4, "inside"),
        ("# BEGIN SOLUTION\nx = 1", 2, "without END"),
        ("x = 1\n# END SOLUTION", 3, "without BEGIN"),
        ("if 1:\n    # BEGIN SOLUTION\n    x = 1\n# END SOLUTION", 5, "not indented"),
        ("# BEGIN SOLUTION\n# END SOLUTION", 2, "no code"),
        ("# BEGIN SOLUTION\n# only words\n\n# END SOLUTION", 2, "no code"),
        ("if 1:\n\t# BEGIN SOLUTION\n\tx = 1\n\t# END SOLUTION", 3, "exactly"),
        ('x = """\n# BEGIN SOLUTION\nx\n# END SOLUTION\n"""', 3, "inside a string"),
        (
            "def f():\n    # BEGIN SOLUTION\n    x = 1\ndef g(): pass\n    # END SOLUTION",
            5,
            "left of",
        ),
        ("x = [\n# BEGIN SOLUTION\n1,\n# END SOLUTION\n2]", 3, "not Python"),
    ],
)
def test_broken_blocks_are_refused(body: str, line: int, word: str) -> None:
    """A block that is nested, open, empty, crooked or cuts a statement is refused at its line."""
    error = problem_of(f"# %%\n{body}\n")
    assert (error.line, word in error.problem) == (line, True), error


@pytest.mark.parametrize(
    "comment",
    ["# the solution is unique", "# in the end, solutions differ", "# begin with x", "# solve it",
     "# and the solution", "# beginning of the loop", "# solutions exist"],
)  # fmt: skip
def test_ordinary_comments_pass(comment: str) -> None:
    """Prose that speaks of a solution is not taken for a marker."""
    assert parse(f"# %%\n{comment}\nx = 1\n")[0].source.startswith(comment)


words = st.text("abcxyz019 =+", min_size=1, max_size=20).map(str.strip).filter(bool)
markdown = st.lists(words, min_size=1, max_size=4).map("\n".join)
names = st.sampled_from(["alpha", "beta", "gamma"])
statements = st.builds("{} = {}".format, names, st.integers(0, 999))
parts = st.lists(
    st.tuples(st.booleans(), st.lists(statements, min_size=1, max_size=3)), min_size=1, max_size=5
)


def write_cell(function: bool, pieces: list[tuple[bool, list[str]]]) -> str:
    """Source of a code cell whose True pieces are solutions."""
    indent = "    " if function else ""
    lines = ["def task():"] if function else []
    for solution, body in pieces:
        body = [*["# BEGIN SOLUTION"] * solution, *body, *["# END SOLUTION"] * solution]
        lines += [indent + line for line in body]
    return "\n".join(lines)


@given(st.booleans(), parts)
def test_stripped_text_is_the_free_part(
    function: bool, pieces: list[tuple[bool, list[str]]]
) -> None:
    """For any well-formed cell, students get the free lines, one placeholder a block, no more."""
    cell = code(write_cell(function, pieces))
    free = [line for solution, body in pieces for line in ([PLACEHOLDER] if solution else body)]
    stripped = strip_solutions(cell)
    assert [line.strip() for line in stripped.split("\n")][function:] == free
    ast.parse(stripped)
    kept = [line.strip() for line in keep_solutions(cell).split("\n")][function:]
    assert kept == [line for _, body in pieces for line in body]


any_cell = st.one_of(
    st.tuples(st.just("markdown"), markdown),
    st.tuples(st.just("code"), parts.map(lambda pieces: write_cell(True, pieces))),
)


@given(st.lists(any_cell, min_size=1, max_size=5))
def test_reading_undoes_writing(cells: list[tuple[str, str]]) -> None:
    """Cells written as py:percent come back as they were, each at the line where it stands."""
    text = ""
    for kind, source in cells:
        if kind == "markdown":
            lines = [f"# {line}" if line else "#" for line in source.split("\n")]
            text += "# %% [markdown]\n" + "\n".join(lines) + "\n\n"
        else:
            text += f"# %%\n{source}\n\n"
    read = parse(text)
    assert [(cell.kind, cell.source) for cell in read] == cells
    lines = text.split("\n")
    for cell in read:
        first = lines[cell.line - 1]
        assert (first[2:] if cell.kind == "markdown" else first) == cell.source.split("\n")[0]


@given(st.text(alphabet="#% BEGINDSOLUTbegin\n\tx=1[]markdown", max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    """No text makes the reader fail in another way than by a SourceError at one of its lines."""
    try:
        cells = parse(text)
    except SourceError as error:
        assert 1 <= error.line <= text.count("\n") + 1
    else:
        assert all("SOLUTION" not in strip_solutions(cell) for cell in cells if cell.kind == "code")
