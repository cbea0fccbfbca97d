"""the internet is taken for computing power

hint: What do people upload: something to compute with, or something to learn from?
"""

answer_why_now_reasons = {
    "V100": "A",
    "TPU": "A",
    "TensorFlow": "B",
    "ready-made derivatives": "B",
    "ImageNet": "C",
    "photos on the internet": "A",
}
