"""TensorFlow is taken for hardware

hint: What is imported is a program.
"""

answer_why_now_reasons = {
    "V100": "A",
    "TPU": "A",
    "TensorFlow": "A",
    "ready-made derivatives": "B",
    "ImageNet": "C",
    "photos on the internet": "C",
}
