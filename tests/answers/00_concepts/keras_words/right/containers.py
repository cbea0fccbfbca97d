"""letters in lists and sets"""

answer_keras_words = {
    "batch": ["E"],
    "epoch": {"C"},
    "layer": ("d",),
    "model": "G)",
    "sequential": "B",
    "validation_set": "A",
}
answer_out_of_memory = {"C"}
