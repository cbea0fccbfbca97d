"""Shares the flowers evenly over four batches.

hint: All batches but the last one are full.
"""
answer_last_batch_samples = 27
