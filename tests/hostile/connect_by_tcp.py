"""Connects to a service of the machine by TCP.

kind: acts
defence: namespaces, landlock, seccomp
"""

# %%
import socket

with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as end:
    end.settimeout(0.5)
    end.connect(("127.0.0.1", given["tcp"]))
    end.send(b"what the hidden checks send")
    success = True
