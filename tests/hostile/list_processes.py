"""Lists the processes of the machine.

kind: acts
defence: landlock
"""

# %%
import os

success = str(given["grader"]) in os.listdir("/proc")
