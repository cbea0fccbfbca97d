"""Takes the last batch to be full.

hint: 108 flowers do not fill four batches of 32.
"""
answer_last_batch_samples = 32
