"""words instead of letters

hint: Give letters.
"""

answer_why_now_reasons = {
    "V100": "hardware",
    "TPU": "hardware",
    "TensorFlow": "B",
    "ready-made derivatives": "B",
    "ImageNet": "C",
    "photos on the internet": "C",
}
