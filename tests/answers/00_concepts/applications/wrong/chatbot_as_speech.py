"""the typed chat is counted as speech recognition

hint: A typed question brings letters, no sound.
"""

answer_applications = {
    "face unlock": "A",
    "street camera": "A",
    "dictation": "A",
    "translation": "B",
    "chatbot": "A",
    "next film": "C",
    "online shop": "C",
    "kitchen helper": "D",
}
