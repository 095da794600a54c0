stele.shard("facet-p62huv",{"values":["2023","2024","2025","2026"],"works":[[3,-1],2,1,0]});
