"""Opens a file of NumPy's for writing, so that the next submission would run what it adds.

kind: acts
defence: user, landlock
"""

# %%
import numpy

open(numpy.__file__, "ab").close()
success = True
