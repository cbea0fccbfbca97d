"""Takes ready-made derivatives for something that was collected.


hint: Derivatives are computed by a program, they are not examples.
"""

answer_why_now_reasons = {
    "V100": "A",
    "TPU": "A",
    "TensorFlow": "B",
    "ready-made derivatives": "C",
    "ImageNet": "C",
    "photos on the internet": "C",
}
