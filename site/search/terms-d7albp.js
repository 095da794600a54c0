stele.shard("terms-d7albp",{"depth":0,"first":["金洁","键议","间交","际接","障双","霸","面面","韩民","颈","驶领","高质"],"shards":"nqkan57btkttscopg8gi9m7trt41pa54ccroi7oib7bom7cqnk6pmrmvusu8c9o1l1"});
