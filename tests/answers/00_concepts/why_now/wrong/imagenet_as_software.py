"""ImageNet is taken for software

hint: It is a collection of labelled pictures.
"""

answer_why_now_reasons = {
    "V100": "A",
    "TPU": "A",
    "TensorFlow": "B",
    "ready-made derivatives": "B",
    "ImageNet": "B",
    "photos on the internet": "C",
}
