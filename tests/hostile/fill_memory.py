"""Uses more memory than it may.

kind: acts
defence: limits
"""

# %%
import time

kept = [b"x" * 2**22 for _ in range(130)]
time.sleep(0.3)
success = True
