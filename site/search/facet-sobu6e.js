stele.shard("facet-sobu6e",{"values":["manuscript","newspaper-article","report-summary"],"works":[1,-1,0,2]});
