"""face unlock is counted as recommendation

hint: Nothing is suggested here; a face is recognised.
"""

answer_applications = {
    "face unlock": "C",
    "street camera": "A",
    "dictation": "A",
    "translation": "B",
    "chatbot": "B",
    "next film": "C",
    "online shop": "C",
    "kitchen helper": "D",
}
