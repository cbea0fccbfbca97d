"""Nests folders so deep that whoever removes them one inside the other gives up.

kind: acts
defence: a removal without recursion
undefended: that they are gone shows from outside
"""

# %%
import os

for depth in range(1500):
    try:
        os.mkdir("d")
    except OSError:
        break
    os.chdir("d")
