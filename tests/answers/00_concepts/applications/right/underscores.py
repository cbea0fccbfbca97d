"""Keys with underscores and letters with spaces."""

answer_applications = {
    "face_unlock": " A ",
    "street_camera": "a",
    "dictation": "A",
    "translation": "B",
    "chatbot": "B",
    "next_film": "C",
    "online_shop": "c",
    "kitchen_helper": "D",
}
