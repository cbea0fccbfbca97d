"""speech recognition is counted as language processing

hint: What comes in: sound or letters?
"""

answer_applications = {
    "face unlock": "A",
    "street camera": "A",
    "dictation": "B",
    "translation": "B",
    "chatbot": "B",
    "next film": "C",
    "online shop": "C",
    "kitchen helper": "D",
}
