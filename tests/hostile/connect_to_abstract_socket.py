"""Connects to an abstract socket of another process.

kind: acts
defence: namespaces, landlock, seccomp
"""

# %%
import socket

with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as end:
    end.settimeout(0.5)
    end.connect(given["abstract"])
    end.send(b"what the hidden checks send")
    success = True
