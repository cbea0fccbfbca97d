"""one update in each epoch

hint: An update is made after each batch.
"""

answer_updates_per_epoch = 1
answer_updates_in_all = 10
