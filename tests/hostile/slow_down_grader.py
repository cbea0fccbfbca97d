"""Gives the grader the lowest priority.

kind: acts
defence: user, namespaces, seccomp
"""

# %%
import os

before = os.getpriority(os.PRIO_PROCESS, given["grader"])
os.setpriority(os.PRIO_PROCESS, given["grader"], before)
success = True
