"""The functional interface, with its InputLayer."""
import keras
from keras.layers import Dense, Input

def build_iris_model():
    inputs = Input(shape=(4,))
    x = Dense(4, activation='relu')(inputs)
    x = Dense(128, activation='relu')(x)
    outputs = Dense(3, activation='softmax')(x)
    return keras.Model(inputs=inputs, outputs=outputs)
