"""fewer epochs against lack of memory

hint: The epochs come one after another: they need time, not memory.
"""

answer_out_of_memory = "A"
