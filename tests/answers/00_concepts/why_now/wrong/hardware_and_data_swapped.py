"""letters of computing power and data are swapped

hint: Look up the letters once more.
"""

answer_why_now_reasons = {
    "V100": "C",
    "TPU": "C",
    "TensorFlow": "B",
    "ready-made derivatives": "B",
    "ImageNet": "A",
    "photos on the internet": "A",
}
