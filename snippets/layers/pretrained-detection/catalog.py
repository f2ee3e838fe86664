from torchvision.models import get_model_weights

print("名字                                参数  box mAP")
for name in ("ssdlite320_mobilenet_v3_large",
             "fasterrcnn_mobilenet_v3_large_320_fpn",
             "fasterrcnn_mobilenet_v3_large_fpn", "retinanet_resnet50_fpn",
             "fcos_resnet50_fpn", "fasterrcnn_resnet50_fpn",
             "fasterrcnn_resnet50_fpn_v2", "maskrcnn_resnet50_fpn",
             "maskrcnn_resnet50_fpn_v2", "keypointrcnn_resnet50_fpn"):
    meta = get_model_weights(name).DEFAULT.meta
    score, = (m["box_map"] for m in meta["_metrics"].values())
    print(f"{name:38}{meta['num_params'] / 1e6:5.1f}M{score:6.1f}")
