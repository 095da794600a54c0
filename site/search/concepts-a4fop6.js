stele.shard("concepts-a4fop6",{"keys":["0화웨이","0환구시보","0휴머노이드 로봇","0희토류"],"rows":[[["huawei","华为"]],[["global-times","环球时报"]],[["humanoid-robots","人形机器人"]],[["rare-earths","稀土"]]]});
