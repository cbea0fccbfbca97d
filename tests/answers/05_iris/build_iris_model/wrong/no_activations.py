"""Dense layers without any activation.

hint: Without non-linearity three layers collapse to one; check `activation`.
"""
from keras.models import Sequential
from keras.layers import Dense

def build_iris_model():
    model = Sequential()
    model.add(Dense(4, input_dim=4))
    model.add(Dense(128))
    model.add(Dense(3))
    return model
