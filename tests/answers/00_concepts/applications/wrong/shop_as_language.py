"""the shop is counted as language processing

hint: What does the shop look at: a text, or baskets?
"""

answer_applications = {
    "face unlock": "A",
    "street camera": "A",
    "dictation": "A",
    "translation": "B",
    "chatbot": "B",
    "next film": "C",
    "online shop": "B",
    "kitchen helper": "D",
}
