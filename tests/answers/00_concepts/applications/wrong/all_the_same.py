"""the same letter for every task

hint: All four groups occur.
"""

answer_applications = {
    "face unlock": "A",
    "street camera": "A",
    "dictation": "A",
    "translation": "A",
    "chatbot": "A",
    "next film": "A",
    "online shop": "A",
    "kitchen helper": "A",
}
