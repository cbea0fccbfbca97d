"""The answers as sizes of arrays."""

import numpy as np

iris = [np.zeros((a + 1, b), dtype=np.float32) for a, b in ((4, 4), (4, 128), (128, 3))]
takehome = [np.zeros((a + 1, b), dtype=np.float32) for a, b in ((10, 64), (64, 32), (32, 1))]
_, answer_iris_hidden, answer_iris_output = (layer.size for layer in iris)
answer_iris_total = np.sum([layer.size for layer in iris])
answer_takehome_first, answer_takehome_second, answer_takehome_output = (
    np.array(layer.size) for layer in takehome
)
answer_takehome_total = float(sum(layer.size for layer in takehome))
answer_iris_bytes = sum(layer.nbytes for layer in iris)
answer_takehome_bytes = np.float32(sum(layer.nbytes for layer in takehome))
answer_output_shape = (np.ones((32, 128)) @ iris[2][1:]).shape
