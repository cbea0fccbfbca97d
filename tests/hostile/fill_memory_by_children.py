"""Uses more memory than it may, divided among processes.

kind: acts
defence: limits
"""

# %%
import os
import time

for number in range(4):
    if os.fork() == 0:
        kept = b"x" * (120 << 20)
        time.sleep(1.5)
        os._exit(0)
time.sleep(1)
success = True
