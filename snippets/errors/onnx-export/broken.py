from importlib.machinery import PathFinder

import torch

find = PathFinder.find_spec                      # 装作没有 onnxscript
PathFinder.find_spec = lambda name, *rest: (
    None if name == "onnxscript" else find(name, *rest))

model = torch.nn.Linear(4, 2).eval()
torch.onnx.export(model, (torch.zeros(1, 4),), "model.onnx")
