"""Replaces the code of the functions that called it.

kind: scores
defence: process
assignment: 01_activations
"""

# %%
import gc
import types


def nothing(*arguments, **keywords):
    return None


def relu(x):
    for each in gc.get_objects():
        if isinstance(each, types.FunctionType) and each.__name__ == "compare":
            each.__code__ = nothing.__code__
    return x
