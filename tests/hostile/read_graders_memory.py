"""Reads the memory of the grader.

kind: acts
defence: user, namespaces, landlock
"""

# %%
with open(f"/proc/{given['grader']}/maps") as maps:
    start = int(next(line for line in maps if " r" in line).split("-")[0], 16)
with open(f"/proc/{given['grader']}/mem", "rb", buffering=0) as memory:
    memory.seek(start)
    success = len(memory.read(16)) == 16
