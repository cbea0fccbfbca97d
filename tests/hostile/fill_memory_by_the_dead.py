"""Lets children fill shared memory and end, so that no process seems to use it.

kind: acts
defence: seccomp
"""

# %%
import mmap
import os
import time

shared = mmap.mmap(-1, 450 << 20)
for start in range(0, 450 << 20, 50 << 20):
    pid = os.fork()
    if pid == 0:
        shared[start : start + (50 << 20)] = b"x" * (50 << 20)
        os._exit(0)
    os.waitpid(pid, 0)
time.sleep(0.6)
success = True
