"""Raises its own limits.

kind: acts
defence: the kernel
undefended: root itself may lack the right, as it does in a container
"""

# %%
import resource

resource.setrlimit(resource.RLIMIT_NOFILE, (600, 600))
success = True
