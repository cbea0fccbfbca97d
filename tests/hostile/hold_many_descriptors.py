"""Opens more files than it may.

kind: acts
defence: the limit of open files
undefended: that limit is the same with the layer and without
"""

# %%
import os

held = [os.open("/dev/null", os.O_RDONLY) for _ in range(600)]
success = True
