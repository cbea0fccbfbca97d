"""the validation set is taken for a batch

hint: The parameters are never changed by the validation set.
"""

answer_keras_words = {
    "layer": "D",
    "model": "G",
    "Sequential": "B",
    "epoch": "C",
    "batch": "A",
    "validation set": "E",
}
