"""layer and model swapped

hint: The whole consists of layers.
"""

answer_keras_words = {
    "layer": "G",
    "model": "D",
    "Sequential": "B",
    "epoch": "C",
    "batch": "E",
    "validation set": "A",
}
