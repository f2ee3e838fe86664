import torch
from torchvision.models import resnet18
from torchvision.models.feature_extraction import (
    create_feature_extractor,
    get_graph_node_names,
)

model = resnet18(weights="IMAGENET1K_V1").eval()
_, names = get_graph_node_names(model)
print(len(names), "个节点，最后几个", names[-4:])

extractor = create_feature_extractor(model, {
    "layer2": "middle", "layer4": "last", "flatten": "vector"})
with torch.inference_mode():
    outputs = extractor(torch.rand(2, 3, 224, 224))
for name, output in outputs.items():
    print(f"{name:7}", tuple(output.shape))
