"""the camera of a car is counted as robotics

hint: The task ends with names of things, not with a movement.
"""

answer_applications = {
    "face unlock": "A",
    "street camera": "D",
    "dictation": "A",
    "translation": "B",
    "chatbot": "B",
    "next film": "C",
    "online shop": "C",
    "kitchen helper": "D",
}
