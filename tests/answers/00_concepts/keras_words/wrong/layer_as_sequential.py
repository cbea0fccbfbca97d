"""a layer is taken for a line of layers

hint: A layer is one part of it.
"""

answer_keras_words = {
    "layer": "B",
    "model": "G",
    "Sequential": "D",
    "epoch": "C",
    "batch": "E",
    "validation set": "A",
}
