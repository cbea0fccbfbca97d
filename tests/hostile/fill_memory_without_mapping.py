"""Fills memory through files without a name, which no process has mapped.

kind: acts
defence: seccomp, limits
"""

# %%
import os
import time

kept = []
for number in range(64):
    kept.append(os.memfd_create("kept"))
    os.write(kept[-1], bytes(7 << 20))
time.sleep(0.6)
success = True
