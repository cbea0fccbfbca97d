"""0-d arrays."""
import numpy as np
answer_validation_samples = np.array(12)
answer_updates_both_fits = np.array(480.0)
answer_chance_loss = np.array(1.0986)
