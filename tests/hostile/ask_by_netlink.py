"""Asks the kernel for the machine's network by netlink.

kind: acts
defence: seccomp
"""

# %%
import socket

socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0).close()
success = True
