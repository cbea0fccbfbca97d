"""Modules of which only as much is executed as somebody asks for."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from autograder.checkfile import load
from autograder.errors import CheckFileError
from autograder.ondemand import OnDemand

TEXT = '''
"""A module."""
import numpy as np
import no_such_module_at_all
from no_such_module_either import part

LOW, HIGH = 1, 2
FACTOR = LOW * 10
raise SystemExit

def scale(x):
    return FACTOR * np.asarray(x)

def both(x):
    return scale(x) + HIGH

def broken():
    return part

class Holder:
    value = both(1)

def again():
    return 1

def again():
    return 2
'''
CHECK = """
OK_FORMAT = False
name = "scale"
from otter.test_files import test_case
{statement}
@test_case()
def test_scale(scale):
    assert scale(1) == reference.scale(1)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The module's file."""
    path = tmp_path / "tiny.py"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_only_what_is_asked_for_is_executed(path: Path) -> None:
    """A function comes with what it mentions, in order; nothing else of the module runs."""
    module = OnDemand("tiny", path)
    assert module.both(1) == 12
    assert "Holder" not in vars(module) and "part" not in vars(module)
    assert module.Holder.value == 12 and module.again() == 2
    assert (module.LOW, module.__name__, module.__file__) == (1, "tiny", str(path))


def test_each_part_is_executed_once(path: Path) -> None:
    """What two functions share is one object, as in a module that was imported."""
    module = OnDemand("tiny", path)
    scale = module.scale
    assert module.both.__globals__["scale"] is scale and module.scale is scale


def test_what_is_not_there_or_cannot_be_made(path: Path) -> None:
    """A missing name is an AttributeError; an error of the module's own comes as it is."""
    module = OnDemand("tiny", path)
    with pytest.raises(AttributeError, match="'tiny' has no attribute 'nothing'"):
        _ = module.nothing
    with pytest.raises(ModuleNotFoundError):
        _ = module.broken
    assert not hasattr(module, "__path__")


@pytest.mark.parametrize(
    "statement", ["from solutions import tiny as reference", "import solutions.real as reference"]
)
def test_a_check_file_gets_its_reference(path: Path, statement: str) -> None:
    """Either way to import it works, and leaves nothing behind in this process."""
    path.with_name("real.py").write_text("def scale(x):\n    return 10 * x\n", encoding="utf-8")
    check = path.with_name("check.py")
    check.write_text(CHECK.format(statement=statement), encoding="utf-8")
    load(check, path.parent).checks[0].function(scale=lambda x: 10 * x)
    assert not any(name.partition(".")[0] == "solutions" for name in sys.modules)


@pytest.mark.parametrize(
    ("text", "problem"), [("def scale(:", "SyntaxError"), (None, "cannot import name")]
)
def test_a_reference_that_cannot_be_read_is_told_at_once(
    tmp_path: Path, text: str | None, problem: str
) -> None:
    """A check file whose reference is missing or broken does not load."""
    if text is not None:
        (tmp_path / "tiny.py").write_text(text, encoding="utf-8")
    check = tmp_path / "check.py"
    check.write_text(CHECK.format(statement="from solutions import tiny as reference"))
    with pytest.raises(CheckFileError, match=problem):
        load(check, tmp_path)
