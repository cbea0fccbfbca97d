"""Leaves word for another submission by a lock on some bytes of a library's file.

kind: acts
defence: seccomp
"""

# %%
import fcntl
import os

with open(os.__file__) as file:
    fcntl.lockf(file, fcntl.LOCK_SH | fcntl.LOCK_NB, 1)
success = True
