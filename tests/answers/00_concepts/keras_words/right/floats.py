"""counts as floats"""

answer_validation_samples = 100.0
answer_updates_per_epoch = 23.0
answer_updates_in_all = 230.0
