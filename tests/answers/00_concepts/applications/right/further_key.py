"""a further key that nobody asked for"""

answer_applications = {
    "face unlock": "A",
    "street camera": "A",
    "dictation": "A",
    "translation": "B",
    "chatbot": "B",
    "next film": "C",
    "online shop": "C",
    "kitchen helper": "D",
    "a note to myself": "done",
}
