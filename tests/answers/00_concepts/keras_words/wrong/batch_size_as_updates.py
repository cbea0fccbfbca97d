"""the batch size is taken for the number of updates

hint: The batch size counts examples.
"""

answer_updates_per_epoch = 40
answer_updates_in_all = 400
