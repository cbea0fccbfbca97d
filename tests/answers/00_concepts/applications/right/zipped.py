"""Made with zip."""

tasks = (
    "face unlock, street camera, dictation, translation, chatbot, next film, online shop, "
    "kitchen helper"
).split(", ")
answer_applications = dict(zip(tasks, "AAABBCCD", strict=True))
