"""Reads the file with the course secret.

kind: acts
defence: user, landlock
"""

# %%
success = len(open(given["secret"]).read()) > 0
