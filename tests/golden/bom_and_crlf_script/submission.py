import numpy as np
import matplotlib.pyplot as plt

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

print(1 / 0)

def relu(x):
    return (x + np.abs(x)) / 2
