import numpy as np
import onnxruntime
import torch

torch.onnx.export(torch.nn.Linear(4, 2).eval(), (torch.zeros(1, 4),),
                  "model.onnx", verbose=False, input_names=["x"])
session = onnxruntime.InferenceSession("model.onnx")
for x in (np.ones((1, 4)), np.ones((3, 4), np.float32),
          np.ones((1, 4), np.float32)):
    print(x.dtype, x.shape)
    try:
        print("  可以", session.run(None, {"x": x})[0].shape)
    except Exception as error:
        reason = str(error).partition("INVALID_ARGUMENT : ")[2]
        print(" ", " ".join(reason.split()).partition(" Please")[0])
