"""Looks into the folder of another submission.

kind: acts
defence: user, namespaces, landlock
"""

# %%
import os

success = os.listdir(given["neighbour"]) is not None
