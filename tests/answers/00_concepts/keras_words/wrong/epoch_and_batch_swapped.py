"""epoch and batch swapped

hint: Which of the two is the whole training set?
"""

answer_keras_words = {
    "layer": "D",
    "model": "G",
    "Sequential": "B",
    "epoch": "E",
    "batch": "C",
    "validation set": "A",
}
