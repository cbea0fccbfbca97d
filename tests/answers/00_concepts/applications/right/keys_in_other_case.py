"""keys with other case, spacing and order"""

answer_applications = {
    " KITCHEN HELPER": "D",
    "Online_Shop": "C",
    " NEXT FILM": "C",
    "Chatbot": "B",
    " TRANSLATION": "B",
    "Dictation": "A",
    " STREET CAMERA": "A",
    "Face_Unlock": "A",
}
