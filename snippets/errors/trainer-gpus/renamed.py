import inspect

import lightning as L

today = inspect.signature(L.Trainer).parameters
for old, new in [("gpus", "accelerator"), ("tpu_cores", "accelerator"),
                 ("num_processes", "devices"),
                 ("distributed_backend", "strategy"),
                 ("progress_bar_refresh_rate", "enable_progress_bar"),
                 ("checkpoint_callback", "enable_checkpointing"),
                 ("weights_summary", "enable_model_summary"),
                 ("terminate_on_nan", "detect_anomaly"),
                 ("replace_sampler_ddp", "use_distributed_sampler")]:
    print(f"{old:26}", old in today, " →", new, new in today)
