"""Shares memory by mapping a device, and lets children fill it and end.

kind: acts
defence: seccomp, landlock
"""

# %%
import mmap
import os
import time

device = os.open("/dev/zero", os.O_RDWR)
shared = mmap.mmap(device, 450 << 20)
for start in range(0, 450 << 20, 50 << 20):
    pid = os.fork()
    if pid == 0:
        shared[start : start + (50 << 20)] = b"x" * (50 << 20)
        os._exit(0)
    os.waitpid(pid, 0)
time.sleep(0.6)
success = True
