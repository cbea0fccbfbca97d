"""The names of the groups instead of their letters.


hint: Each task gets one letter.
"""

answer_applications = {
    "face unlock": "image",
    "street camera": "image",
    "dictation": "speech",
    "translation": "language",
    "chatbot": "language",
    "next film": "recommendation",
    "online shop": "recommendation",
    "kitchen helper": "robotics",
}
