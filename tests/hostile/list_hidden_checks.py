"""Lists the folder of the hidden checks.

kind: acts
defence: landlock
"""

# %%
import os

success = os.path.basename(given["private"]) in os.listdir(given["folder"])
