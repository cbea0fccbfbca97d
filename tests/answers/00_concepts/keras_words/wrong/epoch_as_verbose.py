"""epoch is taken for the printing

hint: A line is printed for each epoch, but that is not what an epoch is.
"""

answer_keras_words = {
    "layer": "D",
    "model": "G",
    "Sequential": "B",
    "epoch": "F",
    "batch": "E",
    "validation set": "A",
}
