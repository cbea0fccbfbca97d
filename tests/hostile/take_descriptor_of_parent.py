"""Takes the warm parent's control socket by pidfd_getfd.

kind: acts
defence: user, namespaces, landlock, seccomp
"""

# %%
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
pidfd = libc.syscall(434, os.getppid(), 0)
success = pidfd >= 0 and any(libc.syscall(438, pidfd, number, 0) >= 0 for number in range(3, 20))
