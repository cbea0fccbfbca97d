"""translation is counted as speech recognition

hint: The sentence is typed: nothing has to be heard.
"""

answer_applications = {
    "face unlock": "A",
    "street camera": "A",
    "dictation": "A",
    "translation": "A",
    "chatbot": "B",
    "next film": "C",
    "online shop": "C",
    "kitchen helper": "D",
}
