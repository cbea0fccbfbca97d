"""one task is left out

hint: Every key needs a letter.
"""

answer_applications = {
    "face unlock": "A",
    "street camera": "A",
    "dictation": "A",
    "translation": None,
    "chatbot": "B",
    "next film": "C",
    "online shop": "C",
    "kitchen helper": "D",
}
