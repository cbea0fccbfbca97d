"""Keeps what it has seen in the kernel's key store.

kind: acts
defence: seccomp
"""

# %%
import ctypes
import os

number = 248 if os.uname().machine == "x86_64" else 217
key = ctypes.CDLL(None).syscall(number, b"user", b"kept", b"value", 5, -3)  # its session's keys
success = key > 0
