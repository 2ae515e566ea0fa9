import RapportModel

/// Policies and the knowledge base.
extension PracticeShell {
  /// All titles, the policy that is named, or those in which the words occur.
  func showPolicies(_ words: String) throws {
    try show(company.policies, otherwise: [], words, kind: "policy")
  }

  /// All titles, the article that is named, or what the words find, best first; policies are searched as well.
  func searchArticles(_ words: String) throws {
    try show(company.articles, otherwise: company.policies, words, kind: "article")
  }

  private func show(
    _ articles: [Company.Article], otherwise others: [Company.Article], _ words: String, kind: String
  ) throws {
    let all = articles + others
    guard !all.isEmpty else {
      try write("There is no \(kind).\n")
      return
    }
    guard !words.isEmpty else { return try page(look.table(articles.map { ($0.id, $0.title) })) }
    let wanted = words.lowercased()
    let hits = ArticleSearch(all, for: words).hits
    if let named = all.first(where: { $0.id == wanted || $0.title.lowercased() == wanted }) {
      try show(named)
    } else if hits.isEmpty {
      try remark("No \(kind) has '\(words)' in it. These there are:")
      try write(look.table(articles.map { ($0.id, $0.title) }))
    } else if hits.count == 1 {
      try show(hits[0].article)
    } else {
      try page(look.table(hits.map { ($0.article.id, "\($0.article.title)\n\($0.passage)") }))
    }
  }

  private func show(_ article: Company.Article) throws {
    try page(
      look.strong(article.title.safeForTerminalLine) + "\n"
        + look.paragraph(scenario.filled(article.text).trimmed, indent: 2))
  }
}
