"""Becomes root again.

kind: acts
defence: user
"""

# %%
import os

os.setuid(0)
success = os.geteuid() == 0
