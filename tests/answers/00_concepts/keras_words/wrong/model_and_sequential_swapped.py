"""model and Sequential swapped

hint: Which of the two allows branches?
"""

answer_keras_words = {
    "layer": "D",
    "model": "B",
    "Sequential": "G",
    "epoch": "C",
    "batch": "E",
    "validation set": "A",
}
