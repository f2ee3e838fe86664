import torch
import torch.nn.functional as F

torch.manual_seed(0)
teacher, student = torch.randn(8, 10), torch.randn(8, 10)    # logits
labels = torch.randint(0, 10, (8,))

T = 4.0                                       # 温度：让分布更平
soft = F.kl_div(F.log_softmax(student / T, dim=-1),
                F.log_softmax(teacher / T, dim=-1),
                log_target=True, reduction="batchmean") * T * T
hard = F.cross_entropy(student, labels)
loss = 0.7 * soft + 0.3 * hard
print(f"软标签 {soft:.3f}  真标签 {hard:.3f}  合计 {loss:.3f}")
for scale in (1.0, T):
    top = (teacher / scale).softmax(-1).max()
    print(f"温度 {scale}：教师最大的概率 {top:.2f}")
