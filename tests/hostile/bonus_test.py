"""Adds a test of its own that is worth many points.

kind: scores
defence: process
assignment: 01_activations
undefended: which files are run is fixed by whoever runs them, here in both
"""

# %%
import os

os.makedirs("tests", exist_ok=True)
for name in ("bonus", "relu", "relu_hidden", "zz"):
    with open(f"tests/{name}.py", "w") as file:
        file.write(
            "OK_FORMAT = False\nfrom otter.test_files import test_case\n"
            f"name = {name!r}\npoints = 100\n"
            "@test_case(name='free', points=100, hidden=True)\ndef test(relu):\n    pass\n"
        )

import otter

grader = otter.Notebook()
grader.check("tests/bonus.py")
grader.check_all()


def relu(x):
    return None
