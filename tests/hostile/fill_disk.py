"""Writes more files than the disk is meant to take.

kind: acts
defence: namespaces, limits
"""

# %%
import time

for number in range(24):
    open(str(number), "wb").write(bytes(2**20))
time.sleep(0.6)
success = True
