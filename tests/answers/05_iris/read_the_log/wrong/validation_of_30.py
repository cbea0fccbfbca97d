"""Multiplies the validation accuracy by 30.

hint: The validation accuracy was measured on the flowers held out from training.
"""
answer_validation_correct_last = 22
