"""Several jobs in one session: each argument is the arguments of one, as JSON. Prints the exit code of each."""

import json
import sys
from pathlib import Path

from pyspark.sql import SparkSession

sys.path.insert(0, str(Path(__file__).parents[2] / "spark"))
import claimgraph_job  # noqa: E402

spark = SparkSession.builder.appName("claimgraph").getOrCreate()
# What works beside it on a cluster has the job's file by itself.
spark.sparkContext.addPyFile(claimgraph_job.__file__)
for arguments in map(json.loads, sys.argv[1:]):
    print("code", claimgraph_job.run(spark, claimgraph_job.read_arguments(arguments)))
spark.stop()
