"""Multiplies the test accuracy by 120.

hint: The test set has 30 flowers.
"""
answer_test_correct_20 = 84
answer_test_correct_100 = 108
