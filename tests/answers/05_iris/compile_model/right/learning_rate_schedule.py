"""Adam with a schedule and its own name."""
import keras

def compile_model(model):
    opt = keras.optimizers.Adam(keras.optimizers.schedules.ExponentialDecay(0.001, 1000, 0.9), name='my_adam')
    model.compile(optimizer=opt, loss='categorical_crossentropy', metrics=[keras.metrics.CategoricalAccuracy(name='accuracy')])
    return model
