"""Takes a tenth of all 150 flowers.

hint: The split is a tenth of the training set, not of all flowers.
"""
answer_validation_samples = 15
answer_training_samples = 105
