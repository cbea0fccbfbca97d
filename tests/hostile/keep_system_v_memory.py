"""Keeps what it has seen in shared memory of System V.

kind: acts
defence: namespaces, seccomp
"""

# %%
import ctypes

libc = ctypes.CDLL(None)
identifier = libc.shmget(0x5EED5, 4096, 0o1600)
success = identifier >= 0
libc.shmctl(identifier, 0, None)
