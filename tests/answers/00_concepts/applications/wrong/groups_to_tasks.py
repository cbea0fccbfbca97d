"""The dictionary turned round: letters to tasks.


hint: Keep the keys as they are, the tasks, and give each one a letter.
"""

answer_applications = {
    "A": ["face unlock", "street camera", "dictation"],
    "B": ["translation", "chatbot"],
    "C": ["next film", "online shop"],
    "D": ["kitchen helper"],
}
