"""Two outputs with softmax.

hint: One perceptron at the end.
"""
from keras.models import Sequential
from keras.layers import Dense

def build_takehome_model():
    model = Sequential()
    model.add(Dense(64, input_dim=10, activation='relu'))
    model.add(Dense(32, activation='relu'))
    model.add(Dense(2, activation='softmax'))
    return model
