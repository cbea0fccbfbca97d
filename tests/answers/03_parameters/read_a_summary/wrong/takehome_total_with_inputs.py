"""inputs counted as a layer

hint: The inputs are data.
"""

answer_takehome_total = 2927
answer_takehome_bytes = 11708
