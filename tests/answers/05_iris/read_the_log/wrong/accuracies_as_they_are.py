"""Copies the accuracies.

hint: An accuracy is a count divided by a number of flowers: give the count.
"""
answer_training_correct_first = 0.3519
answer_training_correct_last = 0.6852
answer_validation_correct_last = 0.75
answer_test_correct_20 = 0.7
answer_test_correct_100 = 0.9
