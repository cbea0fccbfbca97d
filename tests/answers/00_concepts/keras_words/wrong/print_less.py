"""less printing against lack of memory

hint: A line of text is small.
"""

answer_out_of_memory = "D"
