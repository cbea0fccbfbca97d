"""Reads the memory of the warm parent.

kind: acts
defence: user, namespaces, landlock
"""

# %%
import os

with open(f"/proc/{os.getppid()}/maps") as maps:
    start = int(next(line for line in maps if " r" in line).split("-")[0], 16)
with open(f"/proc/{os.getppid()}/mem", "rb", buffering=0) as memory:
    memory.seek(start)
    success = len(memory.read(16)) == 16
