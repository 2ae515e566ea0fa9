"""What scripts/agreement and scripts/fit share: labelled conversations, the built program, statistics."""
