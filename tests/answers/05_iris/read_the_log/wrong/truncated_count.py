"""Cuts 0.6852 * 108 off in place of rounding it.

hint: The printed accuracy is rounded: round the count too.
"""
answer_training_correct_last = 73
