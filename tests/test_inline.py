"""Copies of check files need nothing of ours, and judge as the originals do."""

from __future__ import annotations

import ast
import builtins
import dis
import inspect
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from autograder import checkfile, draw, expect
from autograder.errors import CheckFileError
from autograder.inline import engine_modules, inline
from autograder.recorder import RECORDER

TINY = Path(__file__).parent / "fixtures" / "tiny_course"
KEY = b"any key"
HEAD = """\
OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect
{more}
name = "q"


@test_case(name="c")
def test_c(f):
    {body}
"""


def check(body: str, more: str = "") -> str:
    return HEAD.format(body=body, more=more)


def copy_of(source: str, **options: Any) -> str:
    return inline(source, engine_modules(), **options)


def load(text: str, folder: Path) -> checkfile.CheckFile:
    path = folder / "q.py"
    path.write_text(text, encoding="utf-8")
    return checkfile.load(path)


def verdict(checks: checkfile.CheckFile, function: Any) -> list[tuple[str, str]]:
    """Type, and released and full text, of what each check raises."""
    found = []
    for case in checks.checks:
        try:
            with draw.keyed(KEY):
                case.function(function)
            found.append(("passed", ""))
        except Exception as error:
            full = getattr(error, "full", lambda error=error: str(error))
            found.append((type(error).__name__, full()))
    return found


COMPARISONS = [
    "expect.close(expect.call('f', f, 2.0), 4.0)",
    "expect.close(expect.call('f', f, np.ones((2, 3), dtype='float32')), np.full((2, 3), 2.0))",
    "expect.exact(expect.call('f', f, 3), 6)",
    "expect.shape(expect.call('f', f, np.ones(3)), (3,))",
    "expect.finite(expect.call('f', f, 1.0))",
    "expect.unchanged(expect.call('f', f, np.array([1.0, 2.0])))",
    "expect.no_warning(expect.call('f', f, np.array([1e308])), 'overflow')",
    "expect.that(expect.call('f', f, 1).value == 2, 'not two', got=expect.call('f', f, 1).value)",
    "expect.variable('f', f)",
    "expect.numbers(expect.call('f', f, [1, 2]))",
    "expect.close(expect.call('f', f, draw('label').normal(size=3)), np.zeros(3))",
]


def doubled_in_place(x: Any) -> Any:
    x *= 2
    return x


ANSWERS = [
    lambda x: 2 * x,
    lambda x: 2 * np.asarray(x),
    lambda x: x * np.float32(10),
    lambda x: np.exp(1000.0 + x),
    lambda x: None,
    lambda x: "four",
    lambda x: [x, x],
    lambda x: 1 / 0,
    doubled_in_place,
    None,
    7,
]


@pytest.mark.parametrize("body", COMPARISONS)
@pytest.mark.parametrize("reveal", [False, True])
def test_copies_judge_alike(
    body: str, reveal: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For every comparison and kind of answer, copy and original agree in verdict and in text."""
    source = check(body, "from autograder.draw import draw\nimport numpy as np\n")
    original = load(source, tmp_path)
    copied = load(copy_of(source, reveal=reveal, key=KEY), tmp_path)
    monkeypatch.setattr(expect, "REVEAL", reveal)
    with np.errstate(all="warn"):
        for answer in ANSWERS:
            assert verdict(copied, answer) == verdict(original, answer)


def test_decorators_are_copied(tmp_path: Path) -> None:
    """A copied context manager still is one."""
    body = 'with expect.stand_ins(f, {"helper": "lambda: 7"}):\n        assert f() == 7'
    copied = load(copy_of(check(body)), tmp_path)
    namespace: dict[str, Any] = {}
    exec("def f():\n    return helper()", namespace)
    copied.checks[0].function(namespace["f"])
    assert "helper" not in namespace


def test_what_checks_share_is_made_once_for_a_function(tmp_path: Path) -> None:
    """In a copy a record, or the failure to make it, serves all checks of the same function."""
    body = "return expect.once('calls', f, lambda: expect.call('f', f).value)"
    case = load(copy_of(check(body)), tmp_path).checks[0]
    calls: list[int] = []

    def counted() -> int:
        calls.append(1)
        return len(calls)

    assert [case.function(counted) for _ in range(3)] == [1, 1, 1]
    assert case.function(lambda: 7) == 7
    assert case.function(counted) == 2
    failed = verdict(load(copy_of(check(body)), tmp_path), None)
    assert failed == [("Failure", "f is not defined")]


def test_answers_that_checks_share_stay_as_they_came(tmp_path: Path) -> None:
    """What the function does to a kept value or argument later is not in the kept answer."""
    body = (
        "(attempt,) = expect.attempts_once('kept', 'f', f, [(np.ones(2),)])\n"
        "    answer = attempt()\n"
        "    return answer.value.tolist(), answer.sent[0].tolist(), answer.original[0].tolist()"
    )
    case = load(copy_of(check(body, "import numpy as np\n")), tmp_path).checks[0]
    seen: list[Any] = []

    def f(x: Any) -> Any:
        x += 1
        seen.append(x)
        return x

    for _ in range(3):
        assert case.function(f) == ([2.0, 2.0], [2.0, 2.0], [1.0, 1.0])
        seen[0] += 1
    assert len(seen) == 1


def test_the_recorder_is_carried_along(tmp_path: Path) -> None:
    """A copy holds the recorder's text as it stands, wherever it is used."""
    source = check("return RECORDER", "from autograder.recorder import RECORDER\n")
    assert load(copy_of(source), tmp_path).checks[0].function(None) == RECORDER


def test_reveal_is_baked_in(tmp_path: Path) -> None:
    """A public copy's message quotes the values, a hidden copy's does not."""
    source = check("expect.close(expect.call('f', f, 2.0), 4.0)")
    for reveal in (False, True):
        case = load(copy_of(source, reveal=reveal), tmp_path).checks[0]
        with pytest.raises(AssertionError) as caught:
            case.function(lambda x: 55.0)
        assert ("55" in str(caught.value)) is reveal


def test_every_public_name_can_be_copied(tmp_path: Path) -> None:
    """Each function and class of expect works from a copy that holds only what it needs."""
    tree = ast.parse(engine_modules()["autograder.expect"])
    names = [n.name for n in tree.body if isinstance(n, (ast.FunctionDef, ast.ClassDef))]
    assert len(names) > 15
    for name in names:
        text = copy_of(check(f"return expect.{name}"))
        value = load(text, tmp_path).checks[0].function(None)
        assert value.__name__ == name
        for function in vars(value).values() if isinstance(value, type) else [value]:
            code = getattr(inspect.unwrap(function), "__code__", None)
            found = dis.get_instructions(code) if code else ()
            looked_up = {each.argval for each in found if each.opname == "LOAD_GLOBAL"}
            assert looked_up <= set(dir(builtins)), "something is missing from the copy"


def test_names_of_the_check_file_are_safe(tmp_path: Path) -> None:
    """A check file may use names that the comparisons use inside: nothing is overwritten."""
    source = check("expect.close(expect.call('f', f, 2.0), 4.0)", "show = clip = Failure = None\n")
    checks = load(copy_of(source), tmp_path)
    assert verdict(checks, lambda x: 2 * x) == [("passed", "")]
    assert verdict(checks, lambda x: 3 * x)[0][0] == "Failure"


def test_use_while_loading(tmp_path: Path) -> None:
    """A name that the file uses while it is loaded is defined before that use."""
    source = check(
        "expect.close(expect.call('f', f, 2.0), LIMIT)", "LIMIT = len(expect.show(1.5))\n"
    )
    assert verdict(load(copy_of(source), tmp_path), lambda x: 3.0) == [("passed", "")]


def test_draw_gives_the_same_numbers(tmp_path: Path) -> None:
    """The copied draw() under a key gives what the engine's gives under it, for any bytes."""
    source = check("return draw('a label').normal(size=5)", "from autograder.draw import draw\n")
    for key in (b"", b"k", bytes(range(256))):
        numbers: Any = load(copy_of(source, key=key), tmp_path).checks[0].function(None)
        with draw.keyed(key):
            assert np.array_equal(numbers, draw.draw("a label").normal(size=5))


@pytest.mark.parametrize(
    ("more", "body", "key"),
    [
        ("from autograder.draw import draw\n", "pass", None),
        ("from solutions import tiny as reference\n", "pass", None),
        ("import autograder\n", "pass", KEY),
        ("from autograder import expect as e\n", "pass", KEY),
        ("from autograder import expect, draw\n", "pass", KEY),
        ("from autograder.expect import call\n", "pass", KEY),
        ("from tests import helpers\n", "pass", KEY),
        ("", "from autograder import expect", KEY),
        ("", "import solutions.tiny", None),
        ("", "expect.nearly(f, 1)", KEY),
        ("", "helper = expect", KEY),
        ("", "f(", KEY),
    ],
)
def test_what_a_copy_cannot_carry_is_refused(more: str, body: str, key: bytes | None) -> None:
    """An import of staff files, another form of import, or an unknown comparison is an error."""
    with pytest.raises(CheckFileError):
        copy_of(check(body, more), key=key, path="q.py")


def test_copies_are_ascii_and_stable(tmp_path: Path) -> None:
    """A copy is the same text each time and plain ASCII, since Otter reads it in any locale."""
    source = check("expect.that(False, 'naïve … \U0001f40d')")
    text = copy_of(source)
    assert text == copy_of(source)
    assert text.isascii()
    assert verdict(load(text, tmp_path), None) == [("Failure", "naïve … \U0001f40d")]


@pytest.mark.slow
def test_copies_run_without_the_package(tmp_path: Path) -> None:
    """In a Python that has NumPy and Otter but not this package, real Otter runs the copies."""
    for question in ("double", "scale_layer"):
        path = TINY / "assignments" / "01_tiny" / "checks" / f"{question}.py"
        text = copy_of(path.read_text(encoding="utf-8"), reveal=True)
        (tmp_path / f"{question}.py").write_text(text, encoding="utf-8")
    program = (
        "import sys; sys.modules['autograder'] = None\n"
        "from otter.test_files import create_test_file\n"
        "from otter.nbmeta_config import NBMetadataConfig\n"
        "for value in (2, 3):\n"
        "    test = create_test_file('double.py', NBMetadataConfig())\n"
        "    test.run({'double': lambda x: value * x})\n"
        "    print(test.passed_all, 'called    double(3)' in test.summary())\n"
    )
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["True False", "False True"]
