"""Makes the tensor and converts it back.

hint: .numpy() leaves TensorFlow again; return the tensor itself.
"""


def rank_0():
    rank_0_tensor = tf.constant(4)
    return rank_0_tensor.numpy()
