"""The Keras 2 spelling lr= of the learning rate.

hint: In Keras 3 the argument is called learning_rate.
"""
import keras

def compile_model(model):
    model.compile(optimizer=keras.optimizers.Adam(lr=0.001), loss='categorical_crossentropy', metrics=['accuracy'])
    return model
