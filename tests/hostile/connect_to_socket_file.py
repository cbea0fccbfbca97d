"""Connects to a socket file of another process, such as that of Docker.

kind: acts
defence: seccomp
"""

# %%
import socket

with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as end:
    end.settimeout(0.5)
    end.connect(given["unix"])
    end.send(b"what the hidden checks send")
    success = True
