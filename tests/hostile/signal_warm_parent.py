"""Sends a signal to the warm parent.

kind: acts
defence: user, landlock
"""

# %%
import os

os.kill(os.getppid(), 0)
success = True
