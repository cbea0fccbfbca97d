"""A recorder of trainings, for hidden checks that watch how a student's function uses Keras's fit.

The text of a class: it runs where the student's code runs, made by ``expect.student_side``. A copy
of a check file carries it as it stands here.
"""

RECORDER = '''
import inspect


class Recorder:
    """Notes what each model starts from, what it is trained on, for how long, and what it says.

    The small network of the stand-ins is not trained: each epoch makes it name the next species.
    Any network is evaluated in one batch, which takes a fifth of the time.
    """

    QUICK = {
        "fit": {"x", "y", "batch_size", "epochs", "verbose", "validation_split", "shuffle"},
        "evaluate": {"x", "y", "batch_size", "verbose", "return_dict"},
    }

    def __init__(self, keras, rooms):
        self.keras, self.rooms, self.runs = keras, rooms, []
        self.own = {name: vars(keras.Model).get(name) for name in self.QUICK}
        self.plain = {name: getattr(keras.Model, name) for name in self.QUICK}

    def start(self):
        plain = self.plain

        def fit(model, *arguments, **keywords):
            run = self.note(model, arguments[0] if arguments else keywords.get("x"))
            given = self.quick("fit", model, arguments, keywords)
            if given is None:
                if self.eager():  # tracing costs more than these few batches
                    model.run_eagerly, model.jit_compile = True, False
                history = plain["fit"](model, *arguments, **keywords)
            else:
                history = self.next_species(model, **given)
            run["epochs"] += len(history.epoch)
            return history

        def evaluate(model, *arguments, **keywords):
            given = self.quick("evaluate", model, arguments, keywords)
            if given is None:
                return plain["evaluate"](model, *arguments, **keywords)
            model.reset_metrics()
            in_words = given.get("return_dict", False)
            return model.test_on_batch(given["x"], given["y"], return_dict=in_words)

        self.keras.Model.fit, self.keras.Model.evaluate = fit, evaluate

    def eager(self):
        return self.keras.backend.backend() == "tensorflow"

    def quick(self, name, model, arguments, keywords):
        """What the method was given, by name; None where the method itself has to do it."""
        small = [tuple(weights.shape) for weights in model.weights] == [(4, 3), (3,)]
        if name == "fit" and not small:
            return None
        given = inspect.signature(self.plain[name]).bind(model, *arguments, **keywords).arguments
        given = {key: value for key, value in given.items() if key != "self"}
        return given if {"x", "y"} <= set(given) <= self.QUICK[name] else None

    def next_species(self, model, x, y, epochs=1, validation_split=0.0, **others):
        history = self.keras.callbacks.History()
        history.set_model(model)
        history.set_params({"epochs": epochs, "steps": 1, "verbose": 0})
        history.on_train_begin()
        labels = np.argmax(np.asarray(y), axis=-1)
        rows = int(len(labels) * (1 - validation_split))
        parts = {"": labels[:rows], "val_": labels[rows:]} if validation_split else {"": labels}
        scores = model(np.ones((1, 4), "float32"))
        species = int(self.keras.ops.convert_to_numpy(scores).argmax())
        for epoch in range(epochs):
            species = (species + 1) % 3
            model.set_weights([np.zeros((4, 3)), 9.0 * np.eye(3)[species]])
            logs = {}
            for name, part in parts.items():
                share = float(np.mean(part == species))
                logs.update({name + "accuracy": share, name + "loss": 9.0 * (1 - share)})
            history.on_epoch_end(epoch, logs)
        model.history = history
        return history

    def note(self, model, rows):
        for run in self.runs:
            if run["model"] is model:
                return run
        begin = [float(number) for array in model.get_weights() for number in array.flat][:40]
        room = len(rows) if hasattr(rows, "__len__") and len(rows) in self.rooms else 120
        run = {"model": model, "begin": begin, "epochs": 0, "room": room}
        run["before"] = self.labels(run)
        self.runs.append(run)
        return run

    def stop(self):
        for name, method in self.own.items():
            if method is None:
                delattr(self.keras.Model, name)
            else:
                setattr(self.keras.Model, name, method)

    def labels(self, run):
        features = self.keras.ops.convert_to_tensor(self.rooms[run["room"]], "float32")
        return self.keras.ops.convert_to_numpy(run["model"](features)).argmax(axis=1)

    def report(self):
        return [
            (run["begin"], run["epochs"], run["room"], run["before"], self.labels(run))
            for run in self.runs
        ]
'''
