import inspect

from transformers import TrainingArguments

today = inspect.signature(TrainingArguments).parameters
for old, new in [("evaluation_strategy", "eval_strategy"),
                 ("no_cuda", "use_cpu"),
                 ("warmup_ratio", "warmup_steps"),
                 ("per_gpu_train_batch_size", "per_device_train_batch_size"),
                 ("push_to_hub_token", "hub_token"),
                 ("overwrite_output_dir", ""), ("logging_dir", ""),
                 ("group_by_length", "train_sampling_strategy"),
                 ("save_safetensors", "")]:
    print(f"{old:25}", old in today, " →", new or "删掉", new in today)

args = TrainingArguments("out", warmup_steps=0.1)     # 小于 1：占总步数的比例
print(args.warmup_steps, args.get_warmup_steps(1000))
