stele.shard("sections-c8nsk5",{"counts":"82L5"});
