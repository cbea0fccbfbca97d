"""Looks for an open file of the grader's among its own descriptors.

kind: acts
defence: nothing is inherited
undefended: what a worker inherits is settled before any layer
"""

# %%
import os

for descriptor in range(4, 4096):
    try:
        os.fstat(descriptor)
        success = True
    except OSError:
        pass
