"""Everything computed."""
import numpy as np
answer_validation_samples = round(0.1 * 120)
answer_training_samples = 120 - answer_validation_samples
answer_last_batch_samples = answer_training_samples % 32
answer_training_correct_first = round(0.3519 * 108)
answer_training_correct_last = np.round(0.6852 * 108)
answer_validation_correct_last = 0.75 * 12
answer_test_correct_20 = np.rint(0.699999988079071 * 30)
answer_test_correct_100 = int(round(0.8999999761581421 * 30))
answer_chance_loss = -np.log(1 / 3)
answer_updates_both_fits = 4 * (20 + 100)
answer_same_run = 0.7152 == 0.6715
