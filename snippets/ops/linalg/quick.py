import torch
import torch.nn.functional as F

x = torch.tensor([[3.0, 4.0], [6.0, 8.0], [-4.0, 3.0]])
print("长度      ", torch.linalg.vector_norm(x, dim=1))
print("余弦相似度", F.cosine_similarity(x[:1], x, dim=1))
print("距离      ", torch.cdist(x[:1], x))
U, S, Vh = torch.linalg.svd(x, full_matrices=False)
print("奇异值分解", tuple(U.shape), S, tuple(Vh.shape))
