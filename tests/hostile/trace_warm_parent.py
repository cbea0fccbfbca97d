"""Traces the warm parent.

kind: acts
defence: user, namespaces, landlock, seccomp
"""

# %%
import ctypes
import os

success = ctypes.CDLL(None).ptrace(0x4206, os.getppid(), None, None) == 0  # PTRACE_SEIZE
