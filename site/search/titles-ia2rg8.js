stele.shard("titles-ia2rg8",{"works":[1,3,2,0]});
