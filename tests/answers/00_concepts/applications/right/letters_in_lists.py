"""each letter in a list, set or tuple"""

answer_applications = {
    "face unlock": ["A"],
    "street camera": {"a"},
    "dictation": ("A",),
    "translation": "B ",
    "chatbot": "(B)",
    "next film": ["c"],
    "online shop": "C",
    "kitchen helper": "D.",
}
