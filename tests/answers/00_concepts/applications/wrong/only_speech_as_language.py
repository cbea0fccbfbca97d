"""Takes speech for language, and the chat for a recommendation.


hint: Does sound come in, or letters? And does the shop answer a question or guess a wish?
"""

answer_applications = {
    "face unlock": "A",
    "street camera": "A",
    "dictation": "B",
    "translation": "B",
    "chatbot": "C",
    "next film": "C",
    "online shop": "C",
    "kitchen helper": "D",
}
