stele.shard("sections-fleqpg",{"counts":[8,2,28,5]});
