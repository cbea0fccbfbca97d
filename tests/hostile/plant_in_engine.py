"""Changes the worker's own program, which the next worker might load.

kind: acts
defence: user, landlock
"""

# %%
import os
import sys

engine = os.path.dirname(sys.modules["worker.session"].__file__)
open(os.path.join(engine, "session.py"), "ab").close()
success = True
