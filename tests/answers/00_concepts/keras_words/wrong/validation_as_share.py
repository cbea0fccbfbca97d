"""a share instead of a number of examples

hint: How many examples are a tenth of them?
"""

answer_validation_samples = 0.1
