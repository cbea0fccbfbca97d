"""Leaves a file in the temporary folder that all users share.

kind: acts
defence: landlock
"""

# %%
import os

os.close(os.open("/tmp", os.O_TMPFILE | os.O_RDWR))
success = True
