"""nothing is put aside

hint: validation_split takes its part away first.
"""

answer_validation_samples = 0
answer_updates_per_epoch = 25
answer_updates_in_all = 250
