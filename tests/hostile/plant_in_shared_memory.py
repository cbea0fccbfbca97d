"""Leaves a named block of shared memory.

kind: acts
defence: landlock
"""

# %%
import os

os.close(os.open("/dev/shm", os.O_TMPFILE | os.O_RDWR))
success = True
