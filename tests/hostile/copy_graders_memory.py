"""Copies memory of the grader by process_vm_readv.

kind: acts
defence: user, namespaces, landlock, seccomp
"""

# %%
import ctypes

libc = ctypes.CDLL(None, use_errno=True)


class Area(ctypes.Structure):
    _fields_ = [("start", ctypes.c_void_p), ("size", ctypes.c_size_t)]


with open(f"/proc/{given['grader']}/maps") as maps:
    start = int(next(line for line in maps if " r" in line).split("-")[0], 16)
buffer = ctypes.create_string_buffer(16)
here, there = Area(ctypes.addressof(buffer), 16), Area(start, 16)
success = libc.process_vm_readv(given["grader"], ctypes.byref(here), 1, ctypes.byref(there), 1, 0) == 16
