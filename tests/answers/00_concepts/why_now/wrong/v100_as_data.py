"""the cores of a GPU are taken for data

hint: Cores compute; nothing is learned from them.
"""

answer_why_now_reasons = {
    "V100": "C",
    "TPU": "A",
    "TensorFlow": "B",
    "ready-made derivatives": "B",
    "ImageNet": "C",
    "photos on the internet": "C",
}
