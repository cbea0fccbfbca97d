"""the examples to train on are given for those put aside

hint: A tenth is put aside.
"""

answer_validation_samples = 900
