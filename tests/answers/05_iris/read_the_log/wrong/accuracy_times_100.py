"""Gives the accuracies in per cent.

hint: Counts of flowers, not per cent.
"""
answer_training_correct_last = 69
answer_test_correct_20 = 70
answer_test_correct_100 = 90
