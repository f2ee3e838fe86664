import onnxruntime
import torch

model = torch.nn.Linear(4, 2).eval()
torch.onnx.export(model, (torch.zeros(2, 4),), "model.onnx", verbose=False,
                  input_names=["x"],
                  dynamic_shapes=({0: "batch"},))    # 代替 dynamic_axes
session = onnxruntime.InferenceSession("model.onnx")
x = torch.randn(5, 4)
y, = session.run(None, {"x": x.numpy()})
print(torch.allclose(model(x), torch.from_numpy(y), atol=1e-5))
