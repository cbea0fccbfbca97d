"""The loss to three decimals, counts as floats."""
answer_chance_loss = 1.099
answer_training_correct_last = 74.0
answer_test_correct_20 = 21.0
