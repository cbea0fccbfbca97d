"""the letters run the other way round

hint: Look up which letter stands for which group.
"""

answer_applications = {
    "face unlock": "D",
    "street camera": "D",
    "dictation": "D",
    "translation": "C",
    "chatbot": "C",
    "next film": "B",
    "online shop": "B",
    "kitchen helper": "A",
}
