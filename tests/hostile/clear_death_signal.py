"""Wants to outlive the warm parent.

kind: acts
defence: seccomp
"""

# %%
import ctypes

success = ctypes.CDLL(None).prctl(1, 0, 0, 0, 0) == 0  # PR_SET_PDEATHSIG
