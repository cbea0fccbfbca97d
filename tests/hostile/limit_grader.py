"""Sets a resource limit of the grader's.

kind: acts
defence: user, seccomp
"""

# %%
import resource

limit = resource.prlimit(given["grader"], resource.RLIMIT_CORE)
resource.prlimit(given["grader"], resource.RLIMIT_CORE, limit)
success = True
