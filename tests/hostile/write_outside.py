"""Leaves a file in a folder that every user may write.

kind: acts
defence: user, landlock
"""

# %%
import os

os.close(os.open(given["outside"], os.O_TMPFILE | os.O_RDWR))
success = True
