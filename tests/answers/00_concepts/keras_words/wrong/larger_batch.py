"""larger batches against lack of memory

hint: A larger batch needs more memory.
"""

answer_out_of_memory = "B"
