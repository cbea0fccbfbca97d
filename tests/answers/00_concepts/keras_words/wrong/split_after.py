"""the split is ignored in the updates

hint: The examples put aside make no updates.
"""

answer_updates_per_epoch = 25
answer_updates_in_all = 250
