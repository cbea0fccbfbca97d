"""the dictionary is filled key by key"""

words = {}
for word, letter in zip(
    ["layer", "model", "Sequential", "epoch", "batch", "validation set"], "DGBCEA", strict=True
):
    words[word] = letter
answer_keras_words = words
