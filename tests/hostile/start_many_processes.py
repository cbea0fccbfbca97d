"""Starts more processes than it may.

kind: acts
defence: limits
"""

# %%
import os
import time

for number in range(80):
    if os.fork() == 0:
        time.sleep(2)
        os._exit(0)
success = True
