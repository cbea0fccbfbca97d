"""Sends a signal to the grader.

kind: acts
defence: user, landlock
"""

# %%
import os

os.kill(given["grader"], 0)
success = True
