"""Every letter for every task.


hint: One letter for each task.
"""

answer_applications = {
    "face unlock": "ABCD",
    "street camera": "ABCD",
    "dictation": "ABCD",
    "translation": "ABCD",
    "chatbot": "ABCD",
    "next film": "ABCD",
    "online shop": "ABCD",
    "kitchen helper": "ABCD",
}
