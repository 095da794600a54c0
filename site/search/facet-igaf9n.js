stele.shard("facet-igaf9n",{"values":["alone","cite","script"],"works":[[1,2],0,0,0]});
