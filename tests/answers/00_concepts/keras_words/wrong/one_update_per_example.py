"""one update for each example

hint: An update is made after each batch.
"""

answer_updates_per_epoch = 900
answer_updates_in_all = 9000
