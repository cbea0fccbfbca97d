"""Becomes root in a user namespace of its own.

kind: acts
defence: seccomp
"""

# %%
import ctypes

success = ctypes.CDLL(None).unshare(0x10000000) == 0
