"""Leaves word for another submission by a lock on a library's file.

kind: acts
defence: seccomp
"""

# %%
import fcntl
import os

with open(os.__file__) as file:
    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
success = True
