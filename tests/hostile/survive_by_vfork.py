"""Is waiting for a child of vfork when it is to end.

kind: acts
defence: the kill that the warm parent sends
undefended: that it is gone shows from outside
"""

# %%
import subprocess
import sys
import threading

threading.Thread(
    target=subprocess.Popen, args=(["/bin/sleep", "60"],), kwargs={"start_new_session": True}
).start()
