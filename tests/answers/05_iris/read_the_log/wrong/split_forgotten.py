"""Takes all 120 flowers for the training samples.

hint: validation_split sets a tenth of the 120 aside.
"""
answer_training_samples = 120
answer_training_correct_first = 42
answer_training_correct_last = 82
