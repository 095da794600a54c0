stele.shard("facet-om7ibj",{"values":["ChosunBiz","环球时报"],"works":[1,0,-1,-1]});
