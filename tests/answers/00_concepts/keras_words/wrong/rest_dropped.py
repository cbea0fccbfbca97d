"""the last, smaller batch is dropped

hint: The rest is a batch as well.
"""

answer_updates_per_epoch = 22
answer_updates_in_all = 220
