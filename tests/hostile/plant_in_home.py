"""Leaves a file in the home folder of the grader's user, where libraries look for settings.

kind: acts
defence: user, landlock
"""

# %%
import os
import pwd

os.close(os.open(pwd.getpwuid(0).pw_dir, os.O_TMPFILE | os.O_RDWR))
success = True
