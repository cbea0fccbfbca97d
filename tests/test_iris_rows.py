"""The rows that a hidden check of 05_iris writes down are those that scikit-learn draws."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
CODE = """
import sys
from pathlib import Path
import numpy as np
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split
from autograder.checkfile import load
file = load(Path(sys.argv[1]))
given = file.checks[0].function.__globals__["true_split"]()
features, labels = load_iris(return_X_y=True)
drawn = train_test_split(features, labels, test_size=0.2, stratify=labels, random_state=1)
assert all(map(np.array_equal, given, drawn))
"""


def test_the_split_of_the_check_is_scikit_learns() -> None:
    """The check's own table gives exactly the arrays of the docstring's call."""
    check = ROOT / "tests" / "hidden" / "05_iris" / "load_iris_split.py"
    subprocess.run([sys.executable, "-c", CODE, check], check=True)
