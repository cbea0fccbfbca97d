"""Writes more than the disk is meant to take into files that it has deleted.

kind: acts
defence: namespaces, limits
"""

# %%
import os
import time

held = []
for number in range(24):
    held.append(open("file", "w+b"))
    os.unlink("file")
    held[-1].write(bytes(2**20))
    held[-1].flush()
time.sleep(0.9)
success = True
