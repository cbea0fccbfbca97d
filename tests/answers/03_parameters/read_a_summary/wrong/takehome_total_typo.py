"""a slip in the sum

hint: Add again.
"""

answer_takehome_total = 2871
