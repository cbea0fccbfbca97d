"""Reads the hidden checks from the disk.

kind: acts
defence: landlock
"""

# %%
text = open(given["private"]).read()
success = "test_case" in text
