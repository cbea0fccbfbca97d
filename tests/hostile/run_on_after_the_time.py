"""Ends the process that is timed and goes on in another.

kind: acts
defence: the grader notices that the worker is gone
undefended: without the watch the child would answer, and its answers are no more than a submission's
"""

# %%
import os
import time

if os.fork() > 0:
    os._exit(0)
os.setsid()
time.sleep(1)
success = True
