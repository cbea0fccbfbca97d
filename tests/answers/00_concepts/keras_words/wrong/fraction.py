"""a fraction of a batch

hint: There are no half updates.
"""

answer_updates_per_epoch = 22.5
answer_updates_in_all = 225
