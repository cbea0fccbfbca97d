"""the machine with arms is counted as image recognition

hint: It sees too, but what comes out in the end is a movement.
"""

answer_applications = {
    "face unlock": "A",
    "street camera": "A",
    "dictation": "A",
    "translation": "B",
    "chatbot": "B",
    "next film": "C",
    "online shop": "C",
    "kitchen helper": "A",
}
