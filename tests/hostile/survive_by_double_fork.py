"""Leaves a daemon behind that adopts its own kind.

kind: acts
defence: the warm parent kills all processes of the worker's user
undefended: that it is gone shows from outside
"""

# %%
import ctypes
import os
import signal
import time

ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)  # PR_SET_CHILD_SUBREAPER
for number in range(3):
    if os.fork() == 0:
        os.setsid()
        for each in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            signal.signal(each, signal.SIG_IGN)
        if os.fork() == 0:
            os.setsid()
            time.sleep(60)
        os._exit(0)
