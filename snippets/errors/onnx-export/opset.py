import onnx
import torch

model = torch.nn.Linear(4, 2).eval()
torch.onnx.export(model, (torch.zeros(1, 4),), "model.onnx", verbose=False,
                  opset_version=11)
print("要 11，文件里是", onnx.load("model.onnx").opset_import[0].version)
