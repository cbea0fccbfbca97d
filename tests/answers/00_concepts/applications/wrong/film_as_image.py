"""a film service is counted as image recognition

hint: Does the service look at pictures, or at what you saw before?
"""

answer_applications = {
    "face unlock": "A",
    "street camera": "A",
    "dictation": "A",
    "translation": "B",
    "chatbot": "B",
    "next film": "A",
    "online shop": "C",
    "kitchen helper": "D",
}
