import onnxruntime
import torch

model = torch.nn.Linear(4, 2).eval()
torch.onnx.export(model, (torch.zeros(2, 4),), "model.onnx", verbose=False,
                  input_names=["x"], dynamic_shapes=({0: "batch"},))
session = onnxruntime.InferenceSession("model.onnx")     # 不需要 PyTorch
x = torch.randn(5, 4)
y, = session.run(None, {"x": x.numpy()})
print(y.shape, torch.allclose(model(x), torch.from_numpy(y), atol=1e-5))
