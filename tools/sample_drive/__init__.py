"""The invented shared drive of tools/make-samples, one module per part of the business."""
