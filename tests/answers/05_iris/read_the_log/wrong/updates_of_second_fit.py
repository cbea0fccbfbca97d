"""Counts the updates of the second fit only.

hint: The second fit goes on where the first stopped: count both.
"""
answer_updates_both_fits = 400
