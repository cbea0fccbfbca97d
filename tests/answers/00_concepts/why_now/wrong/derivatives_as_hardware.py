"""ready-made derivatives are taken for computing power

hint: Who saves work here, a chip or a library?
"""

answer_why_now_reasons = {
    "V100": "A",
    "TPU": "A",
    "TensorFlow": "B",
    "ready-made derivatives": "A",
    "ImageNet": "C",
    "photos on the internet": "C",
}
