"""output left out of the total

hint: Add all rows.
"""

answer_takehome_total = 2784
