"""Writes answers to the grader before it is asked, as its own process would.

kind: scores
defence: process
assignment: 01_activations
undefended: there is no wire in one process
"""

# %%
import os
import socket
import struct

try:
    channel = socket.socket(fileno=os.dup(3))
    body = b"t" + struct.pack(">I", 3) + b"s" + struct.pack(">I", 4) + b"done"
    for number in range(1, 40):
        frame = body + b"i" + struct.pack(">q", number) + b"T"
        channel.sendall(struct.pack(">I", len(frame)) + frame)
except OSError:
    pass


def relu(x):
    return None
