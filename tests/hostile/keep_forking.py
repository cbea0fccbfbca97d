"""Keeps making processes that lose their parent, so that whoever waits until none is left waits on.

kind: acts
defence: the warm parent looks for the processes of one user at a time
undefended: that a neighbour is not held up shows from outside
"""

# %%
import os
import time

until = time.time() + 3
forks = [os.fork() for _ in range(3)]
while time.time() < until:
    try:
        if os.fork() == 0:
            if os.fork() == 0:
                time.sleep(30)
            os._exit(0)
        os.waitpid(-1, os.WNOHANG)
    except OSError:
        pass
if 0 in forks:
    os._exit(0)
