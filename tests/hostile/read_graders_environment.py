"""Reads the environment of the grader, where a secret may be.

kind: acts
defence: user, namespaces, landlock
"""

# %%
success = b"PATH=" in open(f"/proc/{given['grader']}/environ", "rb").read()
