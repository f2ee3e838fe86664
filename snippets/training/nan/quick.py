import torch

w = torch.tensor([1.0, 0.0], requires_grad=True)
with torch.autograd.detect_anomaly(check_nan=True):     # 慢，只在找错时用
    loss = (w.sqrt() * torch.tensor([1.0, 0.0])).sum()
    print("损失", loss.item())
    try:
        loss.backward()
    except RuntimeError as error:
        print(error)
