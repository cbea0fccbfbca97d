"""Reads the hidden checks by another name of the root folder.

kind: acts
defence: landlock
"""

# %%
text = open("/proc/self/root" + given["private"]).read()
success = "test_case" in text
