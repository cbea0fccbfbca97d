"""Opens a raw socket.

kind: acts
defence: user, namespaces, seccomp
"""

# %%
import socket

socket.socket(socket.AF_INET, socket.SOCK_RAW, 1).close()
success = True
