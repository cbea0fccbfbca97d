"""One update per flower.

hint: Each batch is one update.
"""
answer_updates_both_fits = 12960
