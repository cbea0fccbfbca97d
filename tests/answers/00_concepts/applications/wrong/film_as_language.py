"""film suggestions are counted as language processing

hint: Is a text worked on, or a taste guessed?
"""

answer_applications = {
    "face unlock": "A",
    "street camera": "A",
    "dictation": "A",
    "translation": "B",
    "chatbot": "B",
    "next film": "B",
    "online shop": "C",
    "kitchen helper": "D",
}
