"""The lecture's lines: add and input_dim."""
from keras.models import Sequential
from keras.layers import Dense

def build_iris_model():
    model = Sequential()
    model.add(Dense(4, input_dim=4, activation='relu'))
    model.add(Dense(128, activation='relu'))
    model.add(Dense(3, activation='softmax'))
    return model
