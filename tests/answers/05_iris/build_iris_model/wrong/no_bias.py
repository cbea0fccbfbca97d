"""Layers without a bias.

hint: Each perceptron has a bias: 4*(4+1) parameters in the first layer.
"""
from keras.models import Sequential
from keras.layers import Dense

def build_iris_model():
    model = Sequential()
    model.add(Dense(4, input_dim=4, activation='relu', use_bias=False))
    model.add(Dense(128, activation='relu', use_bias=False))
    model.add(Dense(3, activation='softmax', use_bias=False))
    return model
