"""Prints without end.

kind: acts
defence: its output goes nowhere
undefended: the streams are settled before any layer
"""

# %%
import sys

for _ in range(30):
    sys.stdout.write("x" * 2**20)
    sys.stderr.write("x" * 2**20)
sys.stdout.flush()
