"""Starts a child in a user namespace of its own, by the newest call.

kind: acts
defence: seccomp
"""

# %%
import ctypes
import os
import struct

libc = ctypes.CDLL(None, use_errno=True)
arguments = struct.pack("=11Q", 0x10000000, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0)
pid = libc.syscall(435, arguments, len(arguments))
if pid == 0:
    os._exit(0)
success = pid > 0
