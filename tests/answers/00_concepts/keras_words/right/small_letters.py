"""small letters, keys in other case"""

answer_keras_words = {
    "LAYER": "d",
    "MODEL": "g",
    "SEQUENTIAL": "b",
    "EPOCH": "c",
    "BATCH": "e",
    "VALIDATION-SET": "a",
}
answer_out_of_memory = "c"
