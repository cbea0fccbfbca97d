import numpy as np
import matplotlib.pyplot as plt

if __name__ == '__main__':
    def relu(x):
        return np.maximum(0, x)

    print(relu(3))

def sigmoid(x):
    return 1 / (1 + np.exp(-x))
