"""the updates of one epoch are given for all

hint: The training set is gone through ten times.
"""

answer_updates_in_all = 23
