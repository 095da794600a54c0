stele.shard("facet-qq6f0h",{"values":["en","zh-Hans","zh-Hant"],"works":[[1,2],0,1,1]});
