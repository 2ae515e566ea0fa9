#!/bin/sh
# Grades one part of a file of conversations in each task of an array, for example:
#
#     split --number=l/8 --numeric-suffixes=0 --suffix-length=4 talks.jsonl part.
#     sbatch --array=0-7 examples/slurm/grade.sh
#     cat scores.????.jsonl > scores.jsonl
#
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=4
set -eu
part=$(printf '%04d' "$SLURM_ARRAY_TASK_ID")
exec "${RAPPORT:-rapport}" grade --jobs "${SLURM_CPUS_PER_TASK:-1}" --quiet --format jsonl \
  --output "scores.$part.jsonl" "part.$part"
