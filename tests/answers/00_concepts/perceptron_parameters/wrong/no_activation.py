"""the output is the pre-activation

hint: There is one step left after z.
"""

answer_output = 2.5
