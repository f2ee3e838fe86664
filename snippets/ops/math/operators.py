import torch

x, y = torch.tensor([3.0, -4.0]), torch.tensor([1.0, 2.0])
same = {
    "x + 2 * y": (x + 2 * y, torch.add(x, y, alpha=2)),
    "x - y": (x - y, torch.sub(x, y)),
    "x * y": (x * y, torch.mul(x, y), torch.multiply(x, y)),
    "x / y": (x / y, torch.div(x, y)),
    "x ** 2": (x**2, torch.pow(x, 2), torch.square(x)),
    "y ** -0.5": (y**-0.5, torch.rsqrt(y)),
    "-x": (-x, torch.neg(x)),
    "abs(x)": (abs(x), torch.abs(x)),
}
for text, (first, *others) in same.items():
    agree = all(torch.allclose(first, other) for other in others)
    print(f"{text:10} {agree}  {[round(v, 3) for v in first.tolist()]}")

angle = torch.deg2rad(torch.tensor([0.0, 45.0]))       # 单位是弧度
print("sin", angle.sin(), "cos", angle.cos(), "tan", torch.tan(angle))
a, b = torch.tensor([1.0, -1.0]), torch.tensor([1.0, -1.0])
print("atan ", torch.rad2deg(torch.atan(b / a)))       # 分不清象限
print("atan2", torch.rad2deg(torch.atan2(b, a)))
