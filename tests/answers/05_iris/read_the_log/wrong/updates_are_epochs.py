"""Counts epochs.

hint: Each batch is one update.
"""
answer_updates_both_fits = 120
