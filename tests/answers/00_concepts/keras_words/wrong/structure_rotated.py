"""Rotates the three words of structure.


hint: The simplest of the three is a single part; the narrowest of the other two has no branches.
"""

answer_keras_words = {
    "layer": "B",
    "model": "D",
    "Sequential": "G",
    "epoch": "C",
    "batch": "E",
    "validation set": "A",
}
