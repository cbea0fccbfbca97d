"""the TPU is taken for software

hint: The U stands for unit: a chip.
"""

answer_why_now_reasons = {
    "V100": "A",
    "TPU": "B",
    "TensorFlow": "B",
    "ready-made derivatives": "B",
    "ImageNet": "C",
    "photos on the internet": "C",
}
