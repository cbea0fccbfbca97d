"""small letters"""

answer_applications = {
    "face unlock": "a",
    "street camera": "a",
    "dictation": "a",
    "translation": "b",
    "chatbot": "b",
    "next film": "c",
    "online shop": "c",
    "kitchen helper": "d",
}
