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
    for kind in range(30):
        for number in range(1, 40):
            body = struct.pack(">BI", kind, number) + b"T"
            channel.sendall(struct.pack(">I", len(body)) + body)
except OSError:
    pass


def relu(x):
    return None
