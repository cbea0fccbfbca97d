"""lambdas, tensors made once outside"""

SCALAR = tf.Variable(0, dtype=tf.int32)
SCALAR.assign_add(4)
VECTOR = tf.linspace(2.0, 4.0, 3)
MATRIX = tf.concat([[[1, 2, 4]], [[5, 6, 7]]], axis=0)

rank_0 = lambda: SCALAR
rank_1 = lambda: VECTOR
rank_2 = lambda: MATRIX
