"""Sends a datagram to the machine by UDP.

kind: acts
defence: namespaces, seccomp
"""

# %%
import socket

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as end:
    end.settimeout(0.5)
    end.connect(("127.0.0.1", given["udp"]))
    end.send(b"what the hidden checks send")
    success = True
