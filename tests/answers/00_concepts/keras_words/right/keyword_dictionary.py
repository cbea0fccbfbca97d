"""Built with dict and keywords."""

import math

answer_keras_words = dict(
    layer="d", model="g", sequential="b", epoch="c", batch="e", validation_set="a"
)
answer_validation_samples = 1000 * 0.1
answer_updates_per_epoch = math.ceil(900 / 40)
answer_updates_in_all = float(answer_updates_per_epoch * 10)
answer_out_of_memory = ["c"]
