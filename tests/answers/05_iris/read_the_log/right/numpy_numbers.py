"""NumPy scalars."""
import numpy as np
answer_training_samples = np.int64(108)
answer_same_run = np.bool_(False)
answer_chance_loss = np.float32(1.0986123)
