"""snippets → run → results → example / notebook → page. Data flows one way; no room calls back."""
