"""The functions of plt and gca."""

import matplotlib.pyplot as plt
import numpy as np


def plot_losses(losses):
    plt.figure()
    plt.plot(losses)
    plt.xlabel('Epoch')
    plt.ylabel('Loss')
    plt.title('Training')
    ax = plt.gca()
    return ax
