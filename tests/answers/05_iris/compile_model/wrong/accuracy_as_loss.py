"""Swaps loss and metrics.

hint: The loss is the cross-entropy, the metric the accuracy.
"""
def compile_model(model):
    model.compile(optimizer='adam', loss='accuracy', metrics=['categorical_crossentropy'])
    return model
