import networkx as nx

club = nx.karate_club_graph()
print(len(club), "个点", club.number_of_edges(), "条边")
central = nx.betweenness_centrality(club)
print("最居中的", sorted(central, key=central.get)[-3:][::-1])
rank = nx.pagerank(club)
print("PageRank 最高", sorted(rank, key=rank.get)[-3:][::-1])
print("0 到 26 的最短路", nx.shortest_path(club, 0, 26))
groups = nx.community.greedy_modularity_communities(club)
print("社区的大小", [len(group) for group in groups])
