"""Writes more than the disk is meant to take where a path is too long to be followed.

kind: acts
defence: namespaces, limits
"""

# %%
import os
import time

for depth in range(20):
    os.mkdir("d" * 250)
    os.chdir("d" * 250)
for number in range(24):
    open(str(number), "wb").write(bytes(2**20))
time.sleep(0.9)
success = True
